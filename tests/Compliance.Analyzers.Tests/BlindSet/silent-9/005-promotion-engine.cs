using System;
using System.Collections.Generic;
using System.Linq;

namespace WebShop.Promotions
{
    public class PromotionEngine
    {
        private readonly ICouponRepository _coupons;
        public PromotionEngine(ICouponRepository coupons) => _coupons = coupons;

        public PromotionResult Apply(Basket basket, string code)
        {
            var c = _coupons.Find(code);
            if (c is null) return PromotionResult.Fail("coupon.not_found");
            if (c.ValidUntil < DateTimeOffset.UtcNow) return PromotionResult.Fail("This coupon has expired.");
            if (basket.Lines.Any(l => l.Discounted)) return PromotionResult.Fail("Coupons cannot be combined with other discounts.");
            if (basket.Total < c.MinTotal) return PromotionResult.Fail($"Spend {c.MinTotal:C} or more to use this coupon.");
            basket.Discount = Math.Round(basket.Total * c.PercentOff / 100m, 2);
            return PromotionResult.Ok("coupon.applied");
        }

        private static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>
        {
            ["bogo"] = "Buy one get one free",
            ["pct"] = "Percentage off",
            ["gift"] = "Free gift with purchase",
        };
    }
}
