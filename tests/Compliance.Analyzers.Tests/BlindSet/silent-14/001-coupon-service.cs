using System;

namespace Storefront.Core.Promotions;

public sealed class CouponService
{
    private readonly ICouponStore _store;

    public CouponService(ICouponStore store) => _store = store;

    public decimal Redeem(string code, Cart cart, DateTime now)
    {
        var coupon = _store.Find(code)
            ?? throw new CouponException("The coupon code you entered does not exist. Please check the spelling.");

        if (coupon.ExpiresOn < now)
            throw new CouponException($"Coupon {code} expired on {coupon.ExpiresOn:d}; no discount was applied.");

        if (coupon.UsedBy.Contains(cart.CustomerId))
            throw new CouponException("You have already used this coupon. Each customer can redeem it once.");

        if (cart.Total < coupon.MinimumTotal)
            throw new CouponException($"Add {coupon.MinimumTotal - cart.Total:C} more to get {coupon.PercentOff}% off with this coupon.");

        return Math.Round(cart.Total * coupon.PercentOff / 100m, 2);
    }
}

public sealed class CouponException(string message) : InvalidOperationException(message);
