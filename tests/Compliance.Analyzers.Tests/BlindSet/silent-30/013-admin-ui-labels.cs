namespace Halden.Admin.Resources;

public static class PromotionScreenLabels
{
    public const string Title = "Coupons and promotions";
    public const string NewCoupon = "Create coupon";
    public const string PercentOff = "Percentage off the next order";
    public const string GiftCardTab = "Gift cards";
    public const string DeletePrompt = "Do you really want to delete the selected reviews?";
    public const string ReviewColumn = "5-star reviews (30 days)";
    public const string CashbackHint = "Cashback is booked to the customer's wallet after the return period.";
    public const string ExternalLinkLabel = "External link";
    public const string ZengPin = "赠品设置";
    public const string YouHuiQuan = "优惠券列表";
    public const string FanXian = "返现规则";
    public const string HaoPing = "好评率";
}
