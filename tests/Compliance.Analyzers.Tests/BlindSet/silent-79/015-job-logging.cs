using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Oakandsalt.Jobs
{
    public class ReviewRequestJob
    {
        public const string JobName = "amazon-review-request";

        private readonly ILogger<ReviewRequestJob> _log;
        private readonly ISolicitationClient _client;

        public ReviewRequestJob(ILogger<ReviewRequestJob> log, ISolicitationClient client)
        {
            _log = log;
            _client = client;
        }

        public async Task RunAsync(string orderId)
        {
            _log.LogInformation("Requesting a review for order {OrderId} through the Solicitations API", orderId);

            try
            {
                await _client.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
            }
            catch (SolicitationTooLateException ex)
            {
                _log.LogWarning(ex, "Order {OrderId} is past its 30 days, no further review request will be sent", orderId);
            }
            catch (Exception ex)
            {
                throw new InvalidOperationException($"Could not request a review for {orderId}; the buyer may have received a coupon e-mail by mistake", ex);
            }

            Console.WriteLine("5-star reviews this week: run the dashboard job to refresh the count.");
        }
    }

    public interface ISolicitationClient
    {
        Task CreateProductReviewAndSellerFeedbackSolicitationAsync(string orderId);
    }

    public class SolicitationTooLateException : Exception
    {
        public SolicitationTooLateException() : base("The order is outside the window in which Amazon allows a review request.") { }
    }
}
