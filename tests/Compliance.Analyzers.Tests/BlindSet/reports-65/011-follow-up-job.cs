using System;
using System.Threading.Tasks;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace Tallwood.Jobs
{
    public class OrderFollowUpJob
    {
        private readonly IDeliveredOrderReader _reader;
        private readonly IAmazonMailRelay _relay;
        private readonly ILogger<OrderFollowUpJob> _logger;

        public OrderFollowUpJob(IDeliveredOrderReader reader, IAmazonMailRelay relay, ILogger<OrderFollowUpJob> logger)
        {
            _reader = reader;
            _relay = relay;
            _logger = logger;
        }

        [AutomaticRetry(Attempts = 2)]
        public async Task RunAsync()
        {
            await foreach (var o in _reader.ReadDeliveredSinceAsync(DateTime.UtcNow.AddDays(-7)))
            {
                if (o.FollowUpCount >= 2)
                {
                    _logger.LogDebug("Order {Id} already had two follow-ups", o.AmazonOrderId);
                    continue;
                }

                if (o.FollowUpCount == 0)
                {
                    var subject = $"Mounting your shelf from order {o.AmazonOrderId}";
                    var body = $"Hello {o.FirstName}, a note for the shelf in order {o.AmazonOrderId}: on plasterboard please use the grey anchors, on brick the white ones. The manual is attached.";
                    await _relay.SendAsync(o.BuyerRelayAddress, subject, body, o.ManualPdf);
                }
                else
                {
                    var subject = $"Order {o.AmazonOrderId}: your shelf";
                    var body = $"Hello {o.FirstName}, we wrote to you last week and have not seen your product review yet, so here is our second request: please take a minute for it."; // expect: BSM2006
                    if (o.IsHighValue)
                        body += " Once it is online we return $8 of what you paid."; // expect: BSM2001
                    await _relay.SendAsync(o.BuyerRelayAddress, subject, body, null);
                }
            }
        }
    }
}
