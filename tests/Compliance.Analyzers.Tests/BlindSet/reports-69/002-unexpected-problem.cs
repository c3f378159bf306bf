using System;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Oms.Amazon.Messaging
{
    public class OrderIssueNotifier
    {
        private readonly AmazonConnection _connection;
        private readonly ILogger<OrderIssueNotifier> _logger;

        public OrderIssueNotifier(AmazonConnection connection, ILogger<OrderIssueNotifier> logger)
        {
            _connection = connection;
            _logger = logger;
        }

        public async Task NotifyDelayAsync(string orderId, DateTime newDate, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"Your order {orderId} is held at customs and will arrive around {newDate:MMMM d}. " +
                       "Should you no longer want it, reply to this message and we will cancel it with a full refund."
            };
            await _connection.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
            _logger.LogInformation("Delay message sent for {OrderId}", orderId);
        }

        public async Task NotifyOutOfStockAsync(string orderId, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"Unfortunately the item in order {orderId} sold out before we could ship it. " +
                       "Please go to Your Orders and request cancellation yourself so that we are able to refund you." // expect: BSM4001
            };
            await _connection.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
        }

        public async Task NotifyMissingPartAsync(string orderId, string part, CancellationToken ct)
        {
            var text = $"We noticed that the {part} was left out of your package for order {orderId}. It was posted today free of charge.";
            text += " If anything else comes up, just text our service desk on WhatsApp: +1 626 555 0148."; // expect: BSM3002
            await _connection.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest(text), ct);
        }
    }
}
