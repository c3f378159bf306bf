using Hangfire;

namespace ToyBox.Worker.Jobs
{
    public class ReviewNudgeJob
    {
        private readonly IOrderRepository _orders;
        private readonly IAmazonBuyerMessaging _messaging;
        private readonly ILogger<ReviewNudgeJob> _log;

        public ReviewNudgeJob(IOrderRepository orders, IAmazonBuyerMessaging messaging, ILogger<ReviewNudgeJob> log)
        {
            _orders = orders;
            _messaging = messaging;
            _log = log;
        }

        [AutomaticRetry(Attempts = 2)]
        public async Task Execute()
        {
            foreach (var order in await _orders.DeliveredBetweenAsync(5, 6))
            {
                var message = "Hello! We would like to hear what your kids think of the train set. Please share your experience in an Amazon review."; // expect: BSM2006
                if (order.Tags.Contains("reviewed-low"))
                {
                    message = "Hello! The wheels have been improved since. We'd be relieved if you gave your rating a second thought."; // expect: BSM2004
                }
                else if (order.Tags.Contains("promoter"))
                {
                    message = "Hello! We look for ten families who test our toys at no charge and tell Amazon about it. Interested?"; // expect: BSM2001|BSM1006|BSM1005
                }
                await _messaging.SendTextAsync(order.AmazonOrderId, message);
                _log.LogInformation("Review message queued for {OrderId}", order.AmazonOrderId);
            }
        }
    }
}
