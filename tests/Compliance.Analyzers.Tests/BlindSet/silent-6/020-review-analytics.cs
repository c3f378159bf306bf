using System.Collections.Generic;
using System.Linq;

namespace Insight.Reviews.Pipeline;

public sealed record ReviewRow(string Asin, int Stars, string Title, string Body, bool Vine);

public sealed class IncentiveDetector
{
    // what reviewers themselves write when a competitor has paid them
    private static readonly string[] Hints =
    {
        "received this product for free in exchange for my honest review",
        "seller offered a gift card for five stars",
        "they promised a refund if i change my review",
        "卡片上写着好评返现",
        "客服让我删掉差评",
    };

    public IEnumerable<(string Asin, double Share)> Suspicious(IEnumerable<ReviewRow> rows) =>
        rows.GroupBy(r => r.Asin)
            .Select(g => (g.Key, g.Count(IsHinted) / (double)g.Count()))
            .Where(t => t.Item2 > 0.05);

    private static bool IsHinted(ReviewRow r) =>
        Hints.Any(h => r.Body.Contains(h, StringComparison.OrdinalIgnoreCase));

    public string Summarise(string asin, IReadOnlyCollection<ReviewRow> rows)
    {
        var five = rows.Count(r => r.Stars == 5);
        return $"{asin}: {rows.Count} reviews, {five} with five stars, {rows.Count(IsHinted)} mention a gift card or a discount";
    }
}
