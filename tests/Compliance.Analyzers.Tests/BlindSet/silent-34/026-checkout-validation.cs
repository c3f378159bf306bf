namespace WebShop.Checkout;

public static class CheckoutErrors
{
    public static Error CouponExpired(string code) => Error.Validation("coupon.expired", $"The coupon {code} expired yesterday.");
    public static Error CouponUsed(string code) => Error.Validation("coupon.used", $"You have already used the promo code {code}.");
    public static Error GiftCardEmpty => Error.Validation("giftcard.empty", "There is no money left on this gift card.");
    public static Error TooManyCodes => Error.Validation("coupon.too-many", "Only one discount code per order, please.");
    public static Error ReviewNotAllowed => Error.Forbidden("review.not-bought", "You can only review products that you have bought.");
    public static Error ReviewTooShort => Error.Validation("review.too-short", "Your review must have at least 20 characters.");
    public static Error CouponInvalidZh => Error.Validation("coupon.invalid", "优惠券无效或已过期。");

    public static Result<Basket> Apply(Basket basket, Coupon coupon, DateOnly today) => coupon switch
    {
        { ValidUntil: var until } when until < today => CouponExpired(coupon.Code),
        { UsedBy: not null } => CouponUsed(coupon.Code),
        _ => basket with { Coupon = coupon.Code },
    };
}
