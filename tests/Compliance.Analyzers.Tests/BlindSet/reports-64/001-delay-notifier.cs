using System;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Harrow.Fulfilment.Notifications
{
    public class DelayNotifier
    {
        private readonly AmazonConnection _amazon;
        private readonly ILogger<DelayNotifier> _log;

        public DelayNotifier(AmazonConnection amazon, ILogger<DelayNotifier> log)
        {
            _amazon = amazon;
            _log = log;
        }

        public async Task NotifyAsync(DelayedShipment s, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"Hello {s.BuyerFirstName}, the carrier has told us that order {s.AmazonOrderId} will reach you on " +
                       $"{s.NewEta:MMMM d} and not on {s.PromisedEta:MMMM d}. You can wait for it, or reply to this message and we will " +
                       "cancel the order and refund it in full."
            };

            if (s.DaysLate > 7)
            {
                request.Text += " Because you had to wait so long, the next lamp you buy from us will only cost you $31 instead of $39."; // expect: BSM1001|BSM1006
            }

            _log.LogInformation("Sending delay notice for {Order}, {Days} days late", s.AmazonOrderId, s.DaysLate);
            await _amazon.Messaging.CreateUnexpectedProblemAsync(s.AmazonOrderId, request, ct);
        }

        public async Task NotifyLostAsync(DelayedShipment s, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"The parcel for order {s.AmazonOrderId} was lost in transit. We have refunded the full amount to your original " +
                       "payment method; it normally shows within 3 to 5 business days."
            };
            await _amazon.Messaging.CreateUnexpectedProblemAsync(s.AmazonOrderId, request, ct);
        }
    }

    public record DelayedShipment(string AmazonOrderId, string BuyerFirstName, DateTime PromisedEta, DateTime NewEta)
    {
        public int DaysLate => (NewEta - PromisedEta).Days;
    }
}
