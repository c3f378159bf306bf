namespace Contoso.Admin.Resources;

/// <summary>UI texts of the admin site. Generated from Labels.resx, do not edit.</summary>
internal static class Labels
{
    internal static string CouponList_Title => "Coupons and promo codes";
    internal static string CouponList_New => "Create a new coupon";
    internal static string Coupon_PercentOff => "Percentage off";
    internal static string Review_Delete_Confirm => "Delete the selected reviews?";
    internal static string Review_Deleted => "The selected reviews have been deleted.";
    internal static string Review_Edit => "Edit review";
    internal static string GiftCard_Send => "Send gift card";
    internal static string Cashback_Settings => "Cashback settings";
    internal static string Template_Hint => "Never mention discounts, gifts or reviews in a template for Amazon buyers.";
    internal static string Discount_Error_Integer => "The discount must be an integer.";
    internal static string Feedback_Positive => "Positive feedback (4 or 5 stars)";
    internal static string Feedback_Negative => "Negative feedback (1 or 2 stars)";
    internal static string WeChat_Connect => "Connect WeChat account";
    internal static string WhatsApp_Number => "WhatsApp number of the agent";
}
