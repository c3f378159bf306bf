namespace Polaris.Amz.Policy;

/// <summary>
/// What the scanner looks for. Example of a hit for <see cref="IncentivizedReview"/>:
/// "leave us 5 stars and get a $20 gift card". Example for <see cref="OffPlatform"/>: 加微信私下交易.
/// </summary>
public enum PolicyHit
{
    None = 0,

    /// <summary>"10% off your next order", 下次下单九折</summary>
    DiscountOffer,

    /// <summary>"use code SAVE10", 送您优惠券</summary>
    CouponCode,

    // e.g. "we will pay you back by PayPal" / 返现到支付宝
    CashBack,

    FreeGift,
    IncentivizedReview,
    PositiveReviewRequest,
    ReviewRemovalRequest,
    OffPlatform,
}

public static class PolicyHitExtensions
{
    public static string ToCode(this PolicyHit hit) => hit switch
    {
        PolicyHit.DiscountOffer => "discount-offer",
        PolicyHit.CouponCode => "coupon-code",
        PolicyHit.CashBack => "cash-back",
        PolicyHit.FreeGift => "free-gift",
        _ => hit.ToString().ToLowerInvariant(),
    };
}
