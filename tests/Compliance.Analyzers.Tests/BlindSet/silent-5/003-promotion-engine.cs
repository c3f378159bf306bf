using System;
using System.Collections.Generic;
using System.Linq;

namespace Shop.Pricing
{
    public class PromotionEngine
    {
        private readonly IReadOnlyList<IPromotionRule> _rules;
        public PromotionEngine(IEnumerable<IPromotionRule> rules) => _rules = rules.OrderBy(r => r.Priority).ToList();

        public PriceResult Apply(Cart cart, string couponCode)
        {
            var result = new PriceResult(cart.Subtotal);
            foreach (var rule in _rules)
            {
                if (!rule.Matches(cart, couponCode)) continue;
                var cut = rule.Calculate(cart);
                result.Add(new Adjustment("DISCOUNT", $"{rule.Name}: {cut.Percent}% off, code {couponCode}", cut.Amount));
                if (rule.Exclusive) break;
            }

            if (result.Total < 0)
                throw new InvalidOperationException("The discount must not be greater than the total of the cart.");

            if (couponCode != null && !result.Adjustments.Any())
                result.Error = "This coupon code is not valid for the items in your cart.";

            return result;
        }
    }
}
