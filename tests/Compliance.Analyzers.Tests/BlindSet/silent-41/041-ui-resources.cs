namespace Solvay.Backoffice.Resources
{
    /// <summary>Labels of the back office; only our staff sees them.</summary>
    public static class AdminUiResource
    {
        public static string MenuCoupons { get; } = "Coupons and discounts";
        public static string ConfirmDelete { get; } = "Do you want to delete the selected reviews?";
        public static string CouponSaved { get; } = "The coupon was saved. Customers can use it from tomorrow.";
        public static string GiftCardHint { get; } = "Enter the amount of the gift card. The recipient gets it by e-mail.";
        public static string RatingFilter { get; } = "Show only 5-star reviews";
        public static string ReferralHelp { get; } = "Choose how many points a customer earns for recommending the web shop to a friend.";
        public static string CaiDanYouHui { get; } = "优惠券管理";
        public static string ShanChuPingJia { get; } = "确定要删除选中的评价吗？";
        public static string FanXianBaoBiao { get; } = "返现报表";
    }
}
