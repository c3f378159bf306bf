namespace Qianwan.Duodian.Shared.ChangLiang
{
    public static class CiYu
    {
        public const string Li = "礼品";
        public const string Ka = "卡";
        public const string DianMing = "木子家居旗舰店";
        public const string KeFuQianMing = "——" + DianMing + "客服部";
    }
}

namespace Qianwan.Duodian.Application.XiaoXi
{
    using Qianwan.Duodian.Shared.ChangLiang;

    public static class PinJieMoBan
    {
        private const string LiPinKa = CiYu.Li + CiYu.Ka;

        public const string ShaiDan = $"您好，晒单评价成功后，凭截图领取二十元{LiPinKa}一张。{CiYu.KeFuQianMing}"; // expect: BSM2001

        public const string BuJi = $"您好，漏发的两颗螺母已免费补寄，预计周五到。{CiYu.KeFuQianMing}";

        public static string ShengRi(string ming)
            => $"{ming}，生日快乐！{CiYu.DianMing}为您准备了{LiPinKa}，回复本消息领取。"; // expect: BSM1005

        public static string TuiHuo(string ming, decimal jinE)
            => $"{ming}，退货已验收，{jinE:F2}元将在三个工作日内退回原支付方式。{CiYu.KeFuQianMing}";
    }
}
