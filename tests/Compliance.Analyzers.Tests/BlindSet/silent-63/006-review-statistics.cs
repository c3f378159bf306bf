using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Pinewood.ReviewWatch.Statistics
{
    public class ReviewStatisticsJob
    {
        private readonly ILogger<ReviewStatisticsJob> _logger;

        public ReviewStatisticsJob(ILogger<ReviewStatisticsJob> logger) => _logger = logger;

        public string JobName => "Nightly: positive review share per ASIN";

        public void Run(IReadOnlyCollection<ReviewRow> rows)
        {
            foreach (var g in rows.GroupBy(r => r.Asin))
            {
                var fiveStar = g.Count(r => r.Stars == 5);
                _logger.LogInformation("{Asin}: {Five} five star reviews, {Removed} reviews removed by Amazon, {Changed} changed after a refund", g.Key, fiveStar, g.Count(r => r.Removed), g.Count(r => r.Changed));
                if (g.Average(r => r.Stars) < 3.5)
                    _logger.LogWarning("{Asin} is below 3.5 stars, please look at the negative reviews of this week", g.Key);
            }
        }
    }

    public record ReviewRow(string Asin, int Stars, bool Removed, bool Changed, DateTime Date);
}
