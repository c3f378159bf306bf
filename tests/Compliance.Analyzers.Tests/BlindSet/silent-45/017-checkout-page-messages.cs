namespace OwnShop.Web.Checkout;

public static class CheckoutErrors
{
    public const string CouponUnknown = "This coupon code is unknown.";
    public const string CouponExpired = "This coupon expired on {0:d}.";
    public const string CouponUsed = "You have already used this coupon.";
    public const string MinimumNotReached = "The coupon needs a cart of at least {0:C}.";
    public const string GiftCardEmpty = "The gift card has no balance left.";
    public const string OneCouponOnly = "Only one coupon per order can be redeemed.";
    public const string PhoneInvalid = "Please enter a valid phone number.";
    public const string EmailInvalid = "Please enter a valid e-mail address.";
}

public sealed class CouponValidator(ICouponStore store)
{
    public async Task<string?> ValidateAsync(string code, decimal total)
    {
        var coupon = await store.FindAsync(code);
        if (coupon is null) return CheckoutErrors.CouponUnknown;
        if (coupon.ValidUntil < DateTime.UtcNow) return string.Format(CheckoutErrors.CouponExpired, coupon.ValidUntil);
        return total < coupon.MinimumTotal ? string.Format(CheckoutErrors.MinimumNotReached, coupon.MinimumTotal) : null;
    }
}
