namespace Kampfire.Backoffice.Resources;

internal static class PromotionScreenStrings
{
    public const string Title = "Coupons and promotions";
    public const string ColumnCode = "Coupon code";
    public const string ColumnPercent = "Percent off";
    public const string ButtonSendGiftCard = "Issue gift card";
    public const string ConfirmDelete = "Delete the selected reviews from the import? This cannot be undone.";
    public const string HelpExpiry = "Coupons that have expired are kept for 90 days and can be copied.";
    public const string ErrorOverlap = "Two discounts may not overlap on the same SKU.";
    public const string TooltipStars = "Average number of stars over the last 30 days. Includes reviews without text.";
    public const string EmptyList = "No cashback campaigns yet. Click New to create one.";
    public const string FilterFiveStar = "5-star reviews only";
}
