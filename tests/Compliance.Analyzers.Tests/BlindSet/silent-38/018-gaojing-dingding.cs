using System.Threading.Tasks;

namespace YunTu.JianKong
{
    /// <summary>运营内部钉钉告警</summary>
    public class YunYingGaoJing
    {
        private readonly IDingTalkRobot _robot;

        public YunYingGaoJing(IDingTalkRobot robot) => _robot = robot;

        public Task ChaPingGaoJing(string asin, int xingJi) =>
            _robot.TuiSongAsync("运营群", $"【差评监控】ASIN {asin} 新增 {xingJi} 星评价，请值班运营检查产品质量。");

        public Task YouHuiQuanGaoJing(string asin, int zheKou) =>
            _robot.TuiSongAsync("运营群", $"【优惠券监控】ASIN {asin} 折扣力度 {zheKou}% 超出类目上限，请运营到后台核对预算。");

        public Task ZhanNeiXinLanJie(string dingDanHao) =>
            _robot.TuiSongAsync("客服群", $"【合规】订单 {dingDanHao} 的站内信含有返现字样，系统已拦截，请客服主管处理。");

        public Task KuCun(string sku, int shuLiang) =>
            _robot.TuiSongAsync("采购群", $"【库存】{sku} 可售仅剩 {shuLiang} 件，请采购下单补货。");
    }
}
