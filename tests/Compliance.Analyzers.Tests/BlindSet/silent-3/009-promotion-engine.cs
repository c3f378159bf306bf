using System;
using System.Collections.Generic;
using System.Linq;

namespace Cinderbay.Commerce.Promotions;

public interface IPromotionRule
{
    string Code { get; }
    string Label { get; }
    decimal Apply(Basket basket);
}

public sealed class PercentOffRule(decimal percent) : IPromotionRule
{
    public string Code => $"PCT{percent:00}";
    public string Label => $"{percent}% off";
    public decimal Apply(Basket basket) => basket.Subtotal * percent / 100m;
}

public sealed class BuyOneGetOneRule : IPromotionRule
{
    public string Code => "BOGO";
    public string Label => "Buy one, get one free";
    public decimal Apply(Basket basket) =>
        basket.Lines.Where(l => l.Quantity >= 2).Sum(l => (l.Quantity / 2) * l.UnitPrice);
}

public sealed class PromotionEngine(IEnumerable<IPromotionRule> rules)
{
    public PromotionResult Evaluate(Basket basket, string? couponCode)
    {
        if (couponCode is { Length: > 0 } && rules.All(r => r.Code != couponCode))
            return PromotionResult.Rejected("coupon.unknown");
        var best = rules.Select(r => (Rule: r, Amount: r.Apply(basket))).OrderByDescending(x => x.Amount).FirstOrDefault();
        if (best.Rule is null) return PromotionResult.None;
        if (best.Amount > basket.Subtotal)
            throw new InvalidOperationException($"Discount {best.Rule.Code} exceeds the basket total of {basket.Subtotal}.");
        return PromotionResult.Ok(best.Rule.Code, best.Rule.Label, best.Amount);
    }
}
