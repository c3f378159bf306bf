using static Brackish.Prelude;

namespace Brackish.Pricing;

public abstract record PriceStep(string Label)
{
    public sealed record Coupon(string Code, decimal Percent) : PriceStep($"Coupon {Code} (-{Percent}%)");
    public sealed record Gift(string Sku) : PriceStep($"Free gift {Sku}");
    public sealed record Loyalty(int Points) : PriceStep($"{Points} loyalty points");
    public sealed record Tax(decimal Rate) : PriceStep($"VAT {Rate:P0}");
}

public static class Price
{
    public static readonly Func<decimal, PriceStep, decimal> Apply = (total, step) => step switch
    {
        PriceStep.Coupon { Percent: > 0 and <= 100 } c => total - total * c.Percent / 100m,
        PriceStep.Coupon c => throw new ArgumentException($"Coupon {c.Code} offers {c.Percent}% off, which is not a discount"),
        PriceStep.Gift => total,
        PriceStep.Loyalty l => total - l.Points / 100m,
        PriceStep.Tax t => total * (1 + t.Rate),
        _ => total,
    };

    public static decimal Total(decimal start, IEnumerable<PriceStep> steps) => steps.Aggregate(start, Apply);

    public static string Explain(decimal start, IEnumerable<PriceStep> steps) =>
        string.Join(" | ", steps.Select(s => s.Label).Prepend($"Base {start:0.00}").Append($"Total {Total(start, steps):0.00}"));

    public static Either<string, Seq<PriceStep>> Parse(string text) => text.Trim() switch
    {
        "" => Left("empty price rule"),
        var t when t.StartsWith("gift:", StringComparison.Ordinal) => Right(Seq1<PriceStep>(new PriceStep.Gift(t[5..]))),
        var t => Left($"cannot read '{t}' as coupon, gift or discount"),
    };
}
