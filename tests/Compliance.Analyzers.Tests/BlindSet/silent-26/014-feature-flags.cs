namespace Pembroke.Audio.Flags;

public enum BuyerOfferKind
{
    None,
    CouponCode,
    FreeGiftForReview,
    CashbackByPayPal,
    NextOrderDiscount,
}

public static class FeatureFlags
{
    public const string ReviewReminder = "amazon.review-reminder";
    public const string GiftCardForReview = "legacy.gift-card-for-review";
    public const string DiscountBanner = "webshop.discount-banner";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [ReviewReminder] = "Calls Amazon's Solicitations API once, five days after delivery.",
        [GiftCardForReview] = "Old campaign that gave gift cards for reviews. Must stay off; kept so that the audit can find it.",
        [DiscountBanner] = "Shows the discount banner on the webshop.",
    };
}
