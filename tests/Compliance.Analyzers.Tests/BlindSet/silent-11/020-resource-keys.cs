namespace Mall.Web.Resources
{
    public static class ResKeys
    {
        public const string CouponApplied = "Checkout.Coupon.Applied";
        public const string FreeGift = "Cart.FreeGift.Title";
        public const string LeaveReview = "Product.Review.LeaveReview";
        public const string FiveStar = "Product.Review.FiveStar";
        public const string DeleteReview = "Admin.Reviews.DeleteSelected";
        public const string NextOrder = "loyalty_points_next_order_discount_label";
        public const string CashBack = "wallet:cashback:balance";
        public const string WeChat = "social.wechat.qrcode.url";
        public const string Haoping = "pingjia_haoping_fanxian_flag";
        public static string ForPercent(int p) => $"promo.percent_off.{p}";
        public static string Cache(string sku) => "coupon:free-gift:" + sku;
    }
}
