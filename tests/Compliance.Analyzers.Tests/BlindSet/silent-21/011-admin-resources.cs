namespace Lichtwerk.Backoffice.Resources;

public static class AdminLabels
{
    public const string Coupons_Title = "Coupons and promotions";
    public const string Coupons_Hint = "Create a coupon code; customers of the web shop enter it at checkout to get the discount.";
    public const string Coupons_Deleted = "The selected coupons were deleted.";
    public const string Reviews_Filter = "Show only 5-star reviews";
    public const string Reviews_DeleteConfirm = "Delete this review for good?";
    public const string Gifts_Toggle = "Add a free gift to orders above";
    public const string Cashback_Column = "Cashback (EUR)";
    public const string Coupons_Title_Zh = "优惠券管理";
    public const string Reviews_Filter_Zh = "仅显示好评";
    public const string Reviews_Delete_Hant = "確定要刪除所選評價嗎？";
    public const string Newsletter_Sent = "The newsletter was sent to {0} subscribers.";
}
