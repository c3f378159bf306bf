namespace ChannelLoom.Domain.Promotions;

public sealed class Coupon : AggregateRoot<CouponId>
{
    public string Code { get; private set; } = string.Empty;
    public decimal PercentOff { get; private set; }
    public DateOnly ValidUntil { get; private set; }

    public static Result<Coupon> Create(string code, decimal percentOff, DateOnly validUntil, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(code))
            return Result.Failure<Coupon>("Coupon code must not be empty.");
        if (percentOff is <= 0 or > 90)
            return Result.Failure<Coupon>("The discount must lie between 1% and 90% off the list price.");
        if (validUntil <= today)
            return Result.Failure<Coupon>("The coupon would already be expired.");

        var coupon = new Coupon { Code = code.ToUpperInvariant(), PercentOff = percentOff, ValidUntil = validUntil };
        coupon.Raise(new CouponCreated(coupon.Id, coupon.Code));
        return coupon;
    }

    public void Redeem(OrderId orderId)
    {
        if (Redeemed)
            throw new DomainException($"Coupon {Code} has already been redeemed, so order {orderId} gets no discount.");
        Redeemed = true;
    }

    public bool Redeemed { get; private set; }

    public override string ToString() => $"{Code}: {PercentOff}% off until {ValidUntil:d}";
}
