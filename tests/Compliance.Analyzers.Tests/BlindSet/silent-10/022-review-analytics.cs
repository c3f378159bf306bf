using System;
using System.Collections.Generic;
using System.Linq;

namespace Reviews.Analytics
{
    public class ReviewStatistics
    {
        public string Summarise(IReadOnlyList<ReviewRow> rows)
        {
            var five = rows.Count(r => r.Stars == 5);
            var removed = rows.Count(r => r.Removed);
            return $"{five} of {rows.Count} reviews have five stars, {removed} negative reviews were removed by Amazon";
        }

        public IEnumerable<string> Header()
        {
            yield return "Positive reviews";
            yield return "Reviews that mention a gift card";
            yield return "Reviews changed after a refund";
            yield return "好评数";
            yield return "差评被删除数";
            yield return "疑似返现好评";
        }

        public string Bucket(int stars) => stars switch
        {
            5 => "五星好评",
            4 => "好评",
            3 => "中评",
            1 or 2 => "差评",
            _ => throw new ArgumentOutOfRangeException(nameof(stars), "a review has one to five stars"),
        };
    }

    public record ReviewRow(int Stars, bool Removed);
}

public class ReviewTrend
{
    public string Title(int stars) => $"Reviews with {stars} stars, removed reviews excluded";
    public double Slope(IReadOnlyList<ReviewRow> rows) =>
