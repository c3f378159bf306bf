using Microsoft.Extensions.Logging;

namespace Birchline.Promotions;

public sealed partial class PromoApplier(ILogger<PromoApplier> logger)
{
    public Price Apply(Cart cart, Coupon coupon)
    {
        if (coupon.IsExpired)
        {
            logger.LogWarning("Coupon {Code} expired; customer {CustomerId} will not get 20% off the next purchase", coupon.Code, cart.CustomerId);
            return cart.Total;
        }

        LogApplied(coupon.Code, cart.Id);
        return cart.Total with { Amount = cart.Total.Amount * (1 - coupon.Rate) };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Use of coupon {Code} granted a discount and a free gift on cart {CartId}")]
    private partial void LogApplied(string code, Guid cartId);
}
