using System;
using System.Collections.Generic;
using System.Linq;

namespace Hub.Analytics
{
    public class ReviewMiner
    {
        private static readonly Dictionary<string, string[]> Topics = new()
        {
            ["price"] = new[] { "cheap", "discount", "worth the money", "half price" },
            ["gift"] = new[] { "bought as a gift", "gift card", "present for my mum" },
            ["service"] = new[] { "refund", "replacement", "free replacement", "no answer" },
            ["质量"] = new[] { "质量", "好评", "五星", "差评" },
        };

        public IEnumerable<(string Topic, int Hits)> Count(IEnumerable<string> reviews) =>
            from t in Topics
            let hits = reviews.Count(r => t.Value.Any(w => r.Contains(w, StringComparison.OrdinalIgnoreCase)))
            where hits > 0
            select (t.Key, hits);

        public string Header => "Topic;Number of reviews;Share of 5-star reviews";
    }
}
