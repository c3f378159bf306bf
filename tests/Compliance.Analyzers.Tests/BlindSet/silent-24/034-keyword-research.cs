using System.Collections.Frozen;

namespace Birchline.Ppc;

public static class SearchTerms
{
    public static readonly FrozenSet<string> Negative = new[]
    {
        "free", "coupon", "promo code", "discount code", "cheap", "gift card", "used", "review", "reviews", "manual pdf", "youtube",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static readonly string[] Broad = ["headlamp rechargeable", "headlamp gift for dad", "best headlamp 5 star", "camping deals under 20"];

    public static IEnumerable<string> Clean(IEnumerable<string> terms) => terms.Where(t => !Negative.Any(n => t.Contains(n, StringComparison.OrdinalIgnoreCase)));
}
