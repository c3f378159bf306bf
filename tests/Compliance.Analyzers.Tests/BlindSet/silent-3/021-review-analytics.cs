using System;
using System.Collections.Generic;
using System.Linq;

namespace TengFei.KuaJing.Analytics
{
    public class ReviewStats
    {
        private static readonly Dictionary<string, string[]> Topics = new Dictionary<string, string[]>
        {
            ["incentive"] = new[] { "free product", "gift card", "refund after review", "asked me to change my review", "offered money" },
            ["quality"] = new[] { "broke", "cheap plastic", "stopped working" },
            ["service"] = new[] { "客服让我删差评", "好评返现卡片", "送了优惠券", "加微信返现" },
        };

        public IDictionary<string, int> Count(IEnumerable<ReviewRow> rows) =>
            Topics.ToDictionary(t => t.Key, t => rows.Count(r => t.Value.Any(w => r.Body.Contains(w, StringComparison.OrdinalIgnoreCase))));

        public string Headline(IReadOnlyCollection<ReviewRow> rows)
        {
            var avg = rows.Average(r => r.Stars);
            var five = rows.Count(r => r.Stars == 5);
            return $"{rows.Count} reviews, {avg:0.00} stars on average, {five} five-star reviews, {rows.Count(r => r.Stars <= 2)} negative reviews";
        }

        public IEnumerable<string> CsvHeader() => new[] { "asin", "review_id", "stars", "vine_free_product", "incentivized", "discount_mentioned" };
    }

    public record ReviewRow(string Asin, int Stars, string Body);
}
