using System.Collections.Generic;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Oms.Amazon.Messaging
{
    public class ProblemService
    {
        private readonly AmazonConnection _amazon;
        private readonly ILogger<ProblemService> _logger;

        public ProblemService(AmazonConnection amazon, ILogger<ProblemService> logger)
        {
            _amazon = amazon;
            _logger = logger;
        }

        public async Task RefundedOutOfStock(string orderId, decimal amount)
        {
            var text = $"We could not ship order {orderId} because the last unit was damaged in our warehouse. " +
                       $"We cancelled the order and refunded {amount:C}. We are sorry for the inconvenience.";
            await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest { Text = text });
            _logger.LogInformation("Out of stock: refund and message for {OrderId}, amount {Amount}", orderId, amount);
        }

        public async Task CouponNotApplied(string orderId)
        {
            var text = $"You asked why the coupon is missing on the invoice of order {orderId}. It had expired the day before you ordered, " +
                       "so it was not applied to this order.";
            await _amazon.Messaging.CreateConfirmOrderDetailsAsync(orderId, new CreateConfirmOrderDetailsRequest { Text = text });
        }

        public async Task SendKey(string orderId, string key)
        {
            var request = new CreateDigitalAccessKeyRequest
            {
                Text = $"Your license key for order {orderId} is {key}. Enter the code in the setup window to activate the program."
            };
            await _amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, request);
            _logger.LogInformation("Digital access key sent for {OrderId}", orderId);
        }

        public async Task AskForReview(string orderId)
        {
            _logger.LogInformation("Requesting product review and seller feedback for {OrderId}", orderId);
            await _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
        }
    }
}
