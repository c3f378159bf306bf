namespace Brackish.Pricing.Promotions;

public interface IPromotionRule
{
    string Name { get; }
    Money Apply(Cart cart);
}

public sealed class BuyTwoGetOneFree : IPromotionRule
{
    public string Name => "Buy two, get one free";

    public Money Apply(Cart cart) =>
        cart.Lines.Where(l => l.Quantity >= 3).Sum(l => l.UnitPrice * (l.Quantity / 3));
}

public sealed class PercentOff(decimal percent, string couponCode) : IPromotionRule
{
    public string Name => $"{percent}% off with coupon {couponCode}";

    public Money Apply(Cart cart) =>
        cart.Coupons.Contains(couponCode, StringComparer.OrdinalIgnoreCase) ? cart.Subtotal * percent / 100m : Money.Zero;
}

public sealed class PromotionEngine(IEnumerable<IPromotionRule> rules)
{
    public PromotionResult Evaluate(Cart cart)
    {
        var applied = new List<AppliedPromotion>();
        foreach (var rule in rules)
        {
            var saving = rule.Apply(cart);
            if (saving > Money.Zero) applied.Add(new AppliedPromotion(rule.Name, saving));
        }
        if (applied.Count > 1 && applied.Any(a => a.Name.StartsWith("Exclusive", StringComparison.Ordinal)))
            return PromotionResult.Rejected("Exclusive discounts cannot be combined with other offers");
        return PromotionResult.Of(applied);
    }
}
