using System.Threading.Tasks;
using Microsoft.Extensions.Options;

namespace Northfield.Operations.Alerts
{
    public class TeamAlertService
    {
        private readonly ISlackClient _slack;
        private readonly AlertOptions _options;

        public TeamAlertService(ISlackClient slack, IOptions<AlertOptions> options)
        {
            _slack = slack;
            _options = options.Value;
        }

        public Task LowRatingAsync(string asin, int stars, string orderId)
        {
            return _slack.PostAsync(_options.SupportChannel,
                $"New {stars}-star review on {asin}. Check whether order {orderId} had a problem. Do not ask the buyer to change or remove the review!");
        }

        public Task CouponExpiringAsync(string asin, int days)
        {
            return _slack.PostAsync(_options.MarketingChannel,
                $"The 15% coupon on {asin} runs out in {days} days. @marketing please extend it in Seller Central.");
        }

        public Task AgentViolationAsync(string agent, string threadId)
        {
            return _slack.PostAsync(_options.ManagerChannel,
                $"{agent} promised a gift card in thread {threadId}. The draft was stopped before sending; please talk to the agent.");
        }

        public Task RefundQueueAsync(int count)
        {
            return _slack.PostAsync(_options.SupportChannel, $"{count} refunds are waiting for approval.");
        }
    }
}
