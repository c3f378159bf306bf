using System;
using System.Collections.Generic;
using System.Linq;

namespace LanTu.WebShop.Promotions
{
    public class PromotionEngine
    {
        private readonly IReadOnlyList<IPromotionRule> _rules;
        public PromotionEngine(IEnumerable<IPromotionRule> rules) => _rules = rules.OrderBy(r => r.Priority).ToList();

        public CartTotal Apply(Cart cart)
        {
            var total = new CartTotal(cart.SubTotal);
            foreach (var rule in _rules)
            {
                if (rule.Kind == "BuyOneGetOneFree" && cart.Items.Count >= 2)
                    total.Deduct(cart.Items.Min(i => i.Price), "buy one get one free");
                else if (rule.Kind == "PercentOff")
                    total.Deduct(total.Value * rule.Percent / 100m, $"{rule.Percent}% off with coupon {rule.CouponCode}");
                else if (rule.Kind == "满减" && total.Value >= rule.Threshold)
                    total.Deduct(rule.Amount, $"满{rule.Threshold}减{rule.Amount}");
                else
                    throw new InvalidOperationException($"Unknown promotion kind '{rule.Kind}' for coupon {rule.CouponCode}");
            }

            return total;
        }
    }
}
