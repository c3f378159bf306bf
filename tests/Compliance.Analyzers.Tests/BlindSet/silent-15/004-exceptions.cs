using System;

namespace Panyu.CouponEngine;

public sealed class CouponService
{
    private readonly ICouponStore _store;
    public CouponService(ICouponStore store) => _store = store;

    public decimal Apply(Cart cart, string code)
    {
        var c = _store.Find(code) ?? throw new CouponException("优惠券不存在，请检查券码");

        if (c.UsedUp)
            throw new CouponException("Coupon is already used, one customer can use it one time only.");
        if (cart.Total < c.MinTotal)
            throw new CouponException($"满{c.MinTotal}元才能减{c.Minus}元，当前金额{cart.Total}元");
        if (c.Percent is < 1 or > 90)
            throw new ArgumentOutOfRangeException(nameof(code), "Discount must be between 1% and 90% off.");
        if (cart.Lines.Exists(l => l.IsGiftCard))
            throw new InvalidOperationException("Gift card can not be paid with coupon code, please remove it first.");

        return Math.Round(cart.Total * (100 - c.Percent) / 100m, 2);
    }
}

public class CouponException : Exception
{
    public CouponException(string message) : base(message) { }
}
