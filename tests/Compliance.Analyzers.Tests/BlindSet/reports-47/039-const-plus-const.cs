namespace Ruida.Common
{
    internal static class CiKu
    {
        internal const string ChengHu = "亲爱的买家，";
        internal const string JieWei = "祝您生活愉快。";
        internal const string LiPin = "礼品卡";
    }
}

namespace Ruida.YouJian
{
    using Ruida.Common;

    public class ShouHouYouJian
    {
        public const string BuFa = CiKu.ChengHu + "漏发的遥控器已经免费补发，" + "预计四天送达。" + CiKu.JieWei;

        public const string YouLi = CiKu.ChengHu +
            "只要您写下使用感受并" + // expect: BSM2001
            "发表在商品评论区，就能得到一张" +
            CiKu.LiPin + "。" + CiKu.JieWei;

        public const string XinPin = CiKu.ChengHu +
            "我们的第二代扫地机器人" + // expect: BSM1007
            "已经开售，" + "快来看看吧。" + CiKu.JieWei;
    }
}
