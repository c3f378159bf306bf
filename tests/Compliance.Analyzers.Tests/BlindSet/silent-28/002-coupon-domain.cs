namespace Integra.Promotions.Domain;

public readonly record struct CouponId(Guid Value);

public sealed class Coupon : AggregateRoot<CouponId>
{
    public PercentOff Discount { get; private set; }
    public DateRange Validity { get; private set; }

    public void Redeem(CustomerId customer, DateTimeOffset now)
    {
        if (!Validity.Contains(now))
            throw new DomainException("The coupon code has expired and can no longer be redeemed.");
        if (_redemptions.Count >= MaxRedemptions)
            throw new DomainException($"Coupon {Id} was already redeemed {MaxRedemptions} times.");
        if (Discount.Value > 90)
            throw new DomainException("优惠券折扣不得超过九折上限，请检查促销配置。");

        _redemptions.Add(new Redemption(customer, now));
        Raise(new CouponRedeemed(Id, customer, "20% off was granted to the customer"));
    }

    public override string ToString() => $"Coupon {Id.Value:N}: {Discount.Value}% off, valid {Validity}";
}
