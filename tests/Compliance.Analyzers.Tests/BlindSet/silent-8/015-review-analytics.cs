using System;
using System.Collections.Generic;
using System.Linq;

namespace LanTu.Bi.Reviews
{
    public class ReviewTopicMiner
    {
        private static readonly Dictionary<string, string[]> Topics = new()
        {
            ["incentive-suspect"] = new[] { "got a gift card", "received it free", "in exchange for my review", "refund after review", "discount for review" },
            ["delivery"] = new[] { "late", "never arrived", "damaged box" },
            ["价格"] = new[] { "便宜", "有优惠", "打折买的", "用券买的" },
        };

        public string Title(int stars) => stars >= 4 ? "Positive reviews (4-5 stars)" : "Negative reviews (1-2 stars)";

        public IEnumerable<(string Topic, int Count)> Mine(IEnumerable<string> bodies) =>
            from t in Topics
            let n = bodies.Count(b => t.Value.Any(w => b.Contains(w, StringComparison.OrdinalIgnoreCase)))
            where n > 0
            orderby n descending
            select (t.Key, n);

        public string Summary(int total, double avg) => $"{total} reviews, average {avg:F1} stars, share of 5-star reviews see sheet 2";
    }
}
