using System.ComponentModel;

namespace Fairwind.Features;

public enum MessageViolation
{
    [Description("Offers a discount, e.g. \"10% off your next order\"")]
    DiscountOffer,
    [Description("Sends a coupon or promo code to the buyer")]
    CouponCode,
    [Description("Asks for a five-star review in exchange for a gift card")]
    PaidReview,
    [Description("Asks the buyer to remove a negative review")]
    ReviewRemoval,
    [Description("引导买家加微信或到站外付款")]
    OffPlatform,
}

public static class FeatureFlags
{
    public const string AutoCoupon = "promo.auto-coupon";
    public const string GiftCards = "checkout.gift-card";
    public const string ReviewReminder = "reviews.request-reminder";
    public const string CashbackBanner = "home.cashback-banner";
    public const string FreeGiftThreshold = "cart.free-gift-threshold";

    public static bool IsKnown(string flag) =>
        flag is AutoCoupon or GiftCards or ReviewReminder or CashbackBanner or FreeGiftThreshold;
}
