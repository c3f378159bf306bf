namespace Nordlicht.Backoffice.Ui;

public static class PromotionPageLabels
{
    public const string Title = "Coupons and discounts";
    public const string NewCoupon = "Create a new coupon for your customers";
    public const string PercentHint = "Enter the percentage your customers get off, without the % sign.";
    public const string GiftHint = "The free gift is added to the cart as soon as the customer reaches the minimum value.";
    public const string DeleteConfirm = "Do you really want to delete the selected reviews? This cannot be undone.";
    public const string ReviewFilter = "Show only 5-star reviews";
    public const string LoyaltyTab = "Loyalty points and referral rewards";
    public const string CashbackColumn = "Cashback paid";
    public const string ContactColumn = "WhatsApp / WeChat";
    public const string SavedToast = "Your discount has been saved and goes live at midnight.";
    public const string EmptyState = "You have not set up a promotion yet. Click on New to give your first discount.";
}
