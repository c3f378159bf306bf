using System;
using System.Collections.Generic;
using System.Linq;

namespace Mall.Promotion.Engine
{
    public class PromotionEngine
    {
        private static readonly string[] KnownTypes = { "percent_off", "amount_off", "buy_two_get_one_free", "free_gift", "cashback" };

        public decimal Apply(Cart cart, IEnumerable<Promotion> promotions)
        {
            var total = cart.Total;
            foreach (var p in promotions.OrderBy(x => x.Priority))
            {
                if (!KnownTypes.Contains(p.Type))
                    throw new InvalidOperationException($"Unknown promotion type '{p.Type}': use percent_off, amount_off or free_gift.");
                if (p.Type == "percent_off") total -= total * p.Value / 100m;
                else if (p.Type == "amount_off") total -= p.Value;
                else if (p.Type == "free_gift") cart.Add(p.GiftSku, 0m, "free gift");
            }
            if (total < 0) throw new PromotionException("促销叠加后价格为负，请检查满减与优惠券是否重复配置");
            return decimal.Round(total, 2);
        }
    }

    public class PromotionException : Exception { public PromotionException(string m) : base(m) { } }
}
