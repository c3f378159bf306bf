namespace FanYi
{
    public static class ShuYuBiao
    {
        // 中英术语对照，供翻译同事使用
        public static readonly (string Zh, string En)[] Ciku =
        {
            ("优惠券", "coupon"),
            ("满减", "spend-and-save"),
            ("好评率", "positive feedback rate"),
            ("差评", "negative review"),
            ("返现", "cashback"),
            ("赠品", "free gift"),
            ("礼品卡", "gift card"),
            ("店铺评价", "seller feedback"),
        };

        public static string? Fan(string zh)
        {
            foreach (var (z, e) in Ciku) if (z == zh) return e;
            return null;
        }
    }
}
