namespace HeGui.Check
{
    /// <summary>站内信违禁词检测，命中则禁止发送</summary>
    public static class WeiJinCiKu
    {
        public static readonly string[] ZhongWen =
        {
            "好评返现", "五星好评", "删除差评", "修改评价", "加微信", "送优惠券", "礼品卡", "私下转账", "下次购买打折",
        };

        public static readonly string[] BannedPhrases =
        {
            "leave us a 5 star review", "free gift card", "discount code for next order",
            "remove your negative review", "refund via paypal", "contact me on whatsapp", "visit our website",
        };

        public static bool MingZhong(string neiRong)
        {
            foreach (var c in ZhongWen)
                if (neiRong.Contains(c)) return true;
            foreach (var p in BannedPhrases)
                if (neiRong.IndexOf(p, System.StringComparison.OrdinalIgnoreCase) >= 0) return true;
            return false;
        }
    }
}
