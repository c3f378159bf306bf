namespace Ruida.Common
{
    internal static class CiKu
    {
        internal const string ChengHu = "亲爱的买家，";
        internal const string JieWei = "祝您生活愉快。";
        internal const string BaoXiu = "两年保修";
    }
}

namespace Ruida.YouJian
{
    using Ruida.Common;

    public class ShouHouYouJian
    {
        public const string BuFa = CiKu.ChengHu + "漏发的遥控器已经免费补发，" + "预计四天送达。" + CiKu.JieWei;

        public const string WeiXiu = CiKu.ChengHu +
            "电机在" + CiKu.BaoXiu + "期内，" +
            "维修不收取任何费用，" +
            "预付标签已放在退货页面。" + CiKu.JieWei;

        public const string HuiDa = CiKu.ChengHu +
            "您问的第二代滤网" + "可以用在您购买的机器上，" +
            "安装方向见说明书第六页。" + CiKu.JieWei;
    }
}
