using System.Collections.Generic;
using System.Linq;

namespace Globex.Analytics.Reviews;

public sealed record ReviewRow(string Asin, int Stars, string Title, string Body);

public sealed class ReviewReport
{
    private static readonly Dictionary<string, string[]> s_topics = new()
    {
        ["Bribed review"] = ["gift card for a review", "free product for 5 stars", "refund if I change my review", "好评返现"],
        ["Seller contact"] = ["seller asked me to delete my review", "卖家让我删差评", "they want me on WhatsApp"],
        ["Price"] = ["cheaper elsewhere", "coupon did not work", "no discount"],
    };

    public string Headline(IReadOnlyCollection<ReviewRow> rows)
    {
        var five = rows.Count(r => r.Stars == 5);
        return $"{five} of {rows.Count} reviews have 5 stars; {rows.Count(r => r.Stars <= 2)} are negative reviews.";
    }

    public IEnumerable<string> Columns() =>
        ["ASIN", "Five-star reviews", "Negative reviews", "Removed reviews", "Reviews that mention a gift card", "Review with coupon"];

    public string? TopicOf(ReviewRow row) =>
        s_topics.FirstOrDefault(t => t.Value.Any(v => row.Body.Contains(v, System.StringComparison.OrdinalIgnoreCase))).Key;
}
