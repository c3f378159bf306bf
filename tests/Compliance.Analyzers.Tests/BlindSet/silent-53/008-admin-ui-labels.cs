namespace Verdant.Backoffice.Resources;

/// <summary>Labels of the promotion screens; seen by our own staff only.</summary>
public static class PromotionScreenLabels
{
    public const string Title = "Coupons and promotions";
    public const string NewCoupon = "Create a new coupon";
    public const string PercentOff = "Percent off";
    public const string GiftCardBalance = "Gift card balance";
    public const string DeleteReviews = "Delete selected reviews";
    public const string ConfirmDelete = "Do you want to delete the selected reviews? You cannot undo this.";
    public const string SendTest = "Send a test coupon to your own mail address";
    public const string DiscountHint = "Enter the discount your customers get at checkout, for example 15% off.";
    public const string LoyaltyTab = "Loyalty points and VIP groups";
    public const string FiveStars = "Show only 5-star reviews";
}
