namespace Elder.Flags;

public static class FeatureFlags
{
    public const string ReviewReminder = "Ask buyers for a review after delivery (solicitations API)";
    public const string CouponBox = "Show the coupon box: 10% off for new customers";
    public const string Chat = "Offer chat by WhatsApp on the contact page";
}
