using System;
using System.Collections.Generic;
using System.Linq;

namespace Insight.Reviews
{
    public class ReviewAnalytics
    {
        private static readonly Dictionary<string, string> TopicNames = new()
        {
            ["gift"] = "送礼用途",
            ["price"] = "折扣与价格",
            ["incentive"] = "评论者提到免费产品或礼品卡",
            ["removed"] = "被亚马逊删除的评论",
        };

        public string Summary(IReadOnlyCollection<Review> reviews)
        {
            var five = reviews.Count(r => r.Stars == 5);
            var suspicious = reviews.Count(r => r.Text.Contains("got a gift card for my review", StringComparison.OrdinalIgnoreCase));
            return $"共{reviews.Count}条评论，五星好评{five}条，疑似返现{suspicious}条，平均{reviews.Average(r => r.Stars):0.00}星";
        }

        public IEnumerable<string> Headers()
        {
            yield return "5-star reviews";
            yield return "差评数量";
            yield return "Coupon mentions";
            yield return "好评率";
        }

        public string NameOf(string topic) => TopicNames.GetValueOrDefault(topic, topic);
    }

    public record Review(string Asin, int Stars, string Text);
}
