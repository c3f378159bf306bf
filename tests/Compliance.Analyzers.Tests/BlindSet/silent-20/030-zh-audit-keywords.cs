using System.Collections.Generic;

namespace ShenHe.GuiZe
{
    /// <summary>站内信审核规则，命中即拦截</summary>
    public class GuanJianCiKu
    {
        public static readonly List<string> lstJinYong = new List<string>
        {
            "返现", "好评", "改评", "删评", "加微信", "送礼品卡", "优惠码", "下次购买立减", "私下退款", "官网购买更便宜"
        };

        public static readonly Dictionary<string, string> dicLiYou = new Dictionary<string, string>
        {
            ["返现"] = "禁止原因：向买家返现换取评论属于操纵评论，账号会被停用。",
            ["优惠码"] = "禁止原因：不得通过站内信发送优惠码。",
            ["加微信"] = "禁止原因：不得引导买家离开平台联系。",
        };

        public static bool ShenHe(string strNeiRong)
        {
            foreach (string strCi in lstJinYong)
                if (strNeiRong.IndexOf(strCi) >= 0) return false;
            return true;
        }
    }
}
