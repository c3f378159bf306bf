using System.Threading.Tasks;

namespace QiPei.ShouHou
{
    public class FanXianFuWu
    {
        private readonly IMaiJiaTongZhi _tongZhi;

        public async Task TongZhiMaiJia(DingDan dingDan, bool yiShouHuo)
        {
            string neiRong = "您好，您购买的雨刷已签收。";
            if (yiShouHuo)
            {
                neiRong += "把订单截图发来，";
                neiRong += "我们通过支付宝返您二十元。"; // expect: BSM1004|BSM3003
            }
            neiRong += "安装时请先抬起雨刷臂。";
            await _tongZhi.FaSongAsync(dingDan.BianHao, neiRong);
        }

        public Task YanQi(DingDan d) => _tongZhi.FaSongAsync(d.BianHao, "您好，受暴雪影响，包裹预计延迟两天送达，给您带来不便，敬请谅解。");

        public Task ChaPing(DingDan d) => _tongZhi.FaSongAsync(d.BianHao, "您好，雨刷已补发。方便的话，能把之前的差评修改一下吗？"); // expect: BSM2004
    }
}
