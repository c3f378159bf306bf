using System;
using System.Collections.Generic;
using System.Linq;

namespace Insight.Reviews
{
    public class ReviewClassifier
    {
        private static readonly Dictionary<string, string[]> Topics = new()
        {
            ["price"] = new[] { "cheap", "discount", "coupon", "值得", "优惠" },
            ["gift"] = new[] { "gift", "present", "free gift", "送礼" },
            ["service"] = new[] { "refund", "support", "客服", "退款" },
        };

        public string Describe(IReadOnlyCollection<Review> reviews)
        {
            var five = reviews.Count(r => r.Stars == 5);
            var bad = reviews.Count(r => r.Stars <= 2);
            return $"{five} five-star reviews, {bad} negative reviews, average {reviews.Average(r => r.Stars):0.0}";
        }

        public bool LooksPaid(Review r) =>
            r.Text.Contains("received a gift card for this review", StringComparison.OrdinalIgnoreCase) ||
            r.Text.Contains("seller offered me a refund", StringComparison.OrdinalIgnoreCase) ||
            r.Text.Contains("卖家说好评返现");

        public IEnumerable<string> TopicsOf(Review r) => Topics.Where(t => t.Value.Any(r.Text.Contains)).Select(t => t.Key);
    }

    public record Review(int Stars, string Text);
}
