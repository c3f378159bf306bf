namespace Shoply.Pricing
{
    public class PromotionEngine
    {
        public PriceResult Apply(decimal price, IReadOnlyList<Promotion> promotions)
        {
            var steps = new List<string>();
            foreach (var p in promotions)
            {
                var before = price;
                price = p.Type switch
                {
                    "percent-off" => price * (1 - p.Value / 100m),
                    "amount-off" => Math.Max(0, price - p.Value),
                    "free-gift" => price,
                    _ => throw new InvalidOperationException($"Unknown promotion type '{p.Type}' for coupon '{p.Code}'"),
                };
                steps.Add($"{p.Code}: {before:0.00} -> {price:0.00}");
            }
            return new PriceResult(price, string.Join("; ", steps));
        }
    }
}
