using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrailHead.WebShop.Data;

namespace TrailHead.WebShop.Checkout;

public class CouponService
{
    private readonly ShopDb _db;
    private readonly ILogger<CouponService> _logger;

    public CouponService(ShopDb db, ILogger<CouponService> logger)
    {
        _db = db;
        _logger = logger;
    }

    public async Task<CouponResult> RedeemAsync(string code, Cart cart, CancellationToken ct)
    {
        var coupon = await _db.Coupons.SingleOrDefaultAsync(c => c.Code == code, ct);

        if (coupon is null)
            return CouponResult.Fail("This coupon code does not exist.");

        if (coupon.ValidUntil < DateTime.UtcNow)
            return CouponResult.Fail("This coupon has expired.");

        if (coupon.Uses >= coupon.MaxUses)
            return CouponResult.Fail("This coupon has been used up.");

        if (cart.Total < coupon.MinimumTotal)
            return CouponResult.Fail($"The coupon applies to carts of {coupon.MinimumTotal:C} or more.");

        cart.Apply(coupon);
        coupon.Uses++;
        await _db.SaveChangesAsync(ct);
        _logger.LogInformation("Coupon {Code}: {Percent}% off for cart {Cart}, customer gets a free gift: {Gift}", code, coupon.Percent, cart.Id, coupon.HasGift);
        return CouponResult.Ok();
    }
}
