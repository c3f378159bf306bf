using System.Threading.Tasks;

namespace KuaJingTong.Im
{
    public class MaiJiaLiaoTian
    {
        private readonly IXiaoXiFaSong _faSong;

        public MaiJiaLiaoTian(IXiaoXiFaSong faSong)
        {
            _faSong = faSong;
        }

        // 收到买家咨询安装问题
        public Task AnZhuangAsync(string huiHuaId) =>
            _faSong.FaSongXiaoXi(huiHuaId, "您好，安装步骤在说明书第4页，螺丝先不要拧紧，全部对齐后再固定。");

        // 收到大单询价
        public Task DaDanAsync(string huiHuaId) =>
            _faSong.FaSongXiaoXi(huiHuaId, "您好，要得多的话咱们就不走亚马逊了，您直接转账，我给您从工厂发货。"); // expect: BSM3003

        // 买家要视频
        public Task ShiPinAsync(string huiHuaId) =>
            _faSong.FaSongXiaoXi(huiHuaId, "您好，安装视频请加薇❤信 zhuangpei8866，或者扣扣 2087331。"); // expect: BSM3002|BSM3003

        // 买家不满意
        public Task BuManYiAsync(string huiHuaId) =>
            _faSong.FaSongXiaoXi(huiHuaId, "您好，有什么不满意请先联系我们，千万别急着打低分，我们一定给您解决。"); // expect: BSM2003

        // 缺件
        public Task QueJianAsync(string huiHuaId) =>
            _faSong.FaSongXiaoXi(huiHuaId, "您好，少的那包螺丝今天补寄给您，不收任何费用，不好意思。");
    }
}
