using System;
using System.Collections.Generic;
using System.Linq;

namespace Bazaar.Pricing.Promotions
{
    public abstract class PromotionRule
    {
        public abstract string Name { get; }
        public abstract decimal Apply(Basket basket);
    }

    public class BuyTwoGetOneFree : PromotionRule
    {
        public override string Name => "Buy two, get one free";
        public override decimal Apply(Basket basket) =>
            basket.Lines.Where(l => l.Quantity >= 3).Sum(l => l.UnitPrice * (l.Quantity / 3));
    }

    public class MemberDayHalfPrice : PromotionRule
    {
        // 会员日第二件半价
        public override string Name { get { return "会员日第二件半价"; } }
        public override decimal Apply(Basket basket) => basket.IsMember ? basket.Lines.Sum(l => l.UnitPrice / 2) : 0m;
    }

    public class PromotionEngine
    {
        private readonly IList<PromotionRule> rules;
        public PromotionEngine(IList<PromotionRule> rules) { this.rules = rules; }

        public PromotionResult Run(Basket basket)
        {
            var result = new PromotionResult();
            foreach (var rule in rules)
            {
                var saved = rule.Apply(basket);
                if (saved > 0)
                {
                    result.Total += saved;
                    result.Notes.Add(rule.Name + " => -" + saved.ToString("0.00"));
                }
            }
            if (result.Total > basket.Subtotal)
                throw new InvalidOperationException("Discounts exceed the subtotal: check that 'buy two, get one free' is not combined with a coupon.");
            return result;
        }
    }
}
