using System;
using Microsoft.Extensions.Logging;

namespace Bazaar.Checkout
{
    internal static partial class Log
    {
        [LoggerMessage(EventId = 4001, Level = LogLevel.Warning, Message = "Coupon {Code} was used by buyer {BuyerId} more than once, discount withheld")]
        public static partial void CouponReused(ILogger logger, string code, long buyerId);
    }

    public class CouponRedeemer
    {
        private readonly ILogger<CouponRedeemer> _logger;
        public CouponRedeemer(ILogger<CouponRedeemer> logger) { _logger = logger; }

        public decimal Redeem(string code, Basket basket)
        {
            _logger.LogInformation("Trying to redeem coupon {Code} for your basket {BasketId}", code, basket.Id);

            if (string.IsNullOrEmpty(code))
                throw new ArgumentException("Please enter a coupon code to get the discount.", nameof(code));

            if (basket.HasGiftCard)
                throw new PromotionConflictException("You cannot use a gift card and a promo code on the same order.");

            var coupon = basket.Find(code);
            if (coupon == null)
            {
                _logger.LogError($"Unknown code {code}: buyer {basket.BuyerId} was promised 20% off by the campaign mail");
                return 0m;
            }

            if (coupon.BuyerId != basket.BuyerId) Log.CouponReused(_logger, code, basket.BuyerId);
            _logger.LogDebug("好评返现活动已关闭，跳过订单 {OrderId}", basket.Id);
            return coupon.Amount;
        }
    }
}
