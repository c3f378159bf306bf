using System;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Webshop.Pricing.Coupons
{
    public class CouponEngine
    {
        private readonly ICouponStore _store;
        private readonly ILogger<CouponEngine> _logger;

        public CouponEngine(ICouponStore store, ILogger<CouponEngine> logger)
        {
            _store = store;
            _logger = logger;
        }

        public decimal Apply(Cart cart, string code)
        {
            if (string.IsNullOrWhiteSpace(code))
                throw new ArgumentException("A coupon code must be given before a discount can be applied.", nameof(code));

            var coupon = _store.Find(code);
            if (coupon is null)
            {
                _logger.LogInformation("Unknown coupon {Code} entered in cart {Cart}", code, cart.Id);
                throw new CouponException("This coupon code does not exist.");
            }

            if (coupon.ExpiresAt < DateTime.UtcNow)
                throw new CouponException("This coupon has expired and can no longer be used.");
            if (coupon.UsedCount >= coupon.MaxUses)
                throw new CouponException("This coupon has already been used as often as it may be.");
            if (cart.Lines.Sum(l => l.Total) < coupon.MinimumTotal)
                throw new CouponException($"The cart must reach {coupon.MinimumTotal:C} for {coupon.Percent}% off.");

            _logger.LogDebug("Giving {Percent}% off to cart {Cart}, free gift: {Gift}", coupon.Percent, cart.Id, coupon.GiftSku);
            return cart.Lines.Sum(l => l.Total) * coupon.Percent / 100m;
        }
    }

    public class CouponException : Exception
    {
        public CouponException(string message) : base(message) { }
    }
}
