namespace KuaJing.ZhanNeiXin
{
    // 站内信模板（英国站）
    public static class MoBan
    {
        public static readonly string YanChi = "您好，您订购的书柜因物流原因将延迟两天送达，给您带来不便，敬请谅解。";
        public static readonly string FanXian = "您好，收到货后截图好评发给我们，即可返现30元。"; // expect: BSM2001|BSM1004
        public static readonly string JiaWeiXin = "售后问题请加客服微信 huayuan_hf88，回复更快。"; // expect: BSM3002
        public static readonly string ZhiJie = "下次可以绕过平台直接跟我们下单，价格更实惠。"; // expect: BSM3003|BSM1001
        public static readonly string TuiKuan = "您好，退款已原路退回，预计三到五个工作日到账。";
    }
}

namespace KuaJing.ZhanNeiXin.FuWu
{
    public class FaSongFuWu
    {
        private readonly IAmazonXiaoXi _xiaoXi;
        public FaSongFuWu(IAmazonXiaoXi xiaoXi) => _xiaoXi = xiaoXi;
        public Task FaSong(string dingDanHao) => _xiaoXi.SendToBuyerAsync(dingDanHao, MoBan.YanChi);
    }
}
