using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Northfield.Fulfilment.Messaging
{
    public class UnexpectedProblemService
    {
        private readonly AmazonConnection _connection;
        private readonly ILogger<UnexpectedProblemService> _logger;

        public UnexpectedProblemService(AmazonConnection connection, ILogger<UnexpectedProblemService> logger)
        {
            _connection = connection;
            _logger = logger;
        }

        public async Task NotifyDelayAsync(string amazonOrderId, DateTime newDate, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"Order {amazonOrderId}: the carrier lost a day at the sorting hub, so your parcel will now arrive on {newDate:d MMMM}. " +
                       "If that is too late for you, tell us here and we will cancel the order and refund it in full."
            };
            await _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request, ct);
            _logger.LogInformation("Delay notice sent for {OrderId}", amazonOrderId);
        }

        public async Task NotifyOutOfStockAsync(string amazonOrderId, string title, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"Unfortunately {title} from order {amazonOrderId} sold out before we could pack it. " +
                       "Could you please go to Your Orders and press Cancel Items, so that we can close this on our side? " + // expect: BSM4001
                       "Sorry for the trouble."
            };
            await _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request, ct);
        }

        public async Task NotifyDamagedAsync(string amazonOrderId, CancellationToken ct)
        {
            var lines = new List<string>
            {
                $"The carrier reported that the box for order {amazonOrderId} was crushed in transit.",
                "A replacement left our warehouse this morning at no cost to you.",
                "To make up for the hassle, take 20% off anything else you buy from us this month." // expect: BSM1001|BSM1006
            };

            await _connection.Messaging.CreateUnexpectedProblemAsync(
                amazonOrderId,
                new CreateUnexpectedProblemRequest { Text = string.Join(" ", lines) },
                ct);
        }
    }
}
