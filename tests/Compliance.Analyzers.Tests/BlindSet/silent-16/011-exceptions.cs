namespace Shopfloor.Checkout;

public sealed class CouponRejectedException(string code, string why)
    : InvalidOperationException($"The coupon {code} cannot be used on your order: {why}");

public static class Checkout
{
    public static Total Apply(Basket basket, Coupon coupon, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(coupon);

        if (coupon.Ends < clock.GetUtcNow())
            throw new CouponRejectedException(coupon.Code, "the discount ended yesterday");
        if (basket.HasGiftCard)
            throw new CouponRejectedException(coupon.Code, "a gift card and a coupon cannot be combined");
        if (coupon.PercentOff is < 1 or > 100)
            throw new ArgumentOutOfRangeException(nameof(coupon), "You can take between 1% and 100% off your order.");
        if (basket.Buyer.Reviews == 0 && coupon.ForReviewers)
            throw new NotSupportedException("Coupons that reward a review are not supported, write to the compliance team.");

        return basket.Total with { Discount = basket.Total.Gross * coupon.PercentOff / 100m };
    }
}
