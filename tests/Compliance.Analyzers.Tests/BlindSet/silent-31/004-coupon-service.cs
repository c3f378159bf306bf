namespace Shopwell.Pricing;

public class CouponService(ICouponRepository coupons, ILogger<CouponService> logger)
{
    public async Task<Coupon> RedeemAsync(string code, Cart cart, CancellationToken ct)
    {
        var coupon = await coupons.FindAsync(code, ct)
            ?? throw new CouponException($"The coupon code '{code}' does not exist.");

        if (coupon.ExpiresAt < DateTimeOffset.UtcNow)
            throw new CouponException("This coupon has expired and cannot be used any more.");

        if (cart.Total < coupon.MinimumTotal)
            throw new CouponException($"Add items for {coupon.MinimumTotal - cart.Total:C} more to use the 10% off coupon.");

        logger.LogInformation("Coupon {Code} gives {Percent}% off cart {Cart}", code, coupon.Percent, cart.Id);
        logger.LogWarning("Free gift SKU {Sku} is out of stock, gift card issued instead", coupon.GiftSku);
        return coupon;
    }
}
