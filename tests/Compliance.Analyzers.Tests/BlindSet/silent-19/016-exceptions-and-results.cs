namespace Checkout.Domain;

public sealed class Basket
{
    private readonly List<Coupon> _coupons = [];

    public Result Apply(Coupon coupon, DateTimeOffset now)
    {
        if (coupon.ValidUntil < now)
            return Result.Fail("The coupon code is no longer valid.");

        if (_coupons.Count > 0)
            return Result.Fail("Only one coupon can be used per order.");

        if (coupon.PercentOff is <= 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(coupon), "A coupon must take between 1% and 100% off the order.");

        if (coupon.IsFreeGift && coupon.GiftSku is null)
            throw new InvalidOperationException("A free gift coupon needs the SKU of the gift.");

        _coupons.Add(coupon);
        return Result.Ok();
    }
}

public sealed record Coupon(string Code, int PercentOff, bool IsFreeGift, string? GiftSku, DateTimeOffset ValidUntil);

public readonly record struct Result(bool Success, string? Error)
{
    public static Result Ok() => new(true, null);
    public static Result Fail(string error) => new(false, error);
}
