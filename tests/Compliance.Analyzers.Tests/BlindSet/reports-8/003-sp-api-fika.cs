using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Szyc.Erp.Workers
{
    public class UnexpectedProblemWorker
    {
        private readonly AmazonConnection _conn;
        private readonly ILogger<UnexpectedProblemWorker> _logger;

        public UnexpectedProblemWorker(AmazonConnection conn, ILogger<UnexpectedProblemWorker> logger)
        {
            _conn = conn;
            _logger = logger;
        }

        public async Task NotifyOutOfStockAsync(string orderId, CancellationToken ct)
        {
            var req = new CreateUnexpectedProblemRequest
            {
                Text = "We are sorry, the blue kettle on this order is sold out. Please cancel the order yourself and choose \"no longer needed\" as the reason." // expect: BSM4001
            };
            await _conn.Messaging.CreateUnexpectedProblemAsync(orderId, req, ct);
            _logger.LogInformation("Out-of-stock message sent for {OrderId}", orderId);
        }

        public Task NotifyLostParcelAsync(string orderId, CancellationToken ct)
            => _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
            {
                Text = "The carrier has lost the parcel of this order. We have refunded the full amount to your original payment method today."
            }, ct);

        public Task NotifyLostParcelWithCouponAsync(string orderId, CancellationToken ct)
            => _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest(
                text: "The carrier has lost the parcel of this order. To make you happy again here is a coupon for our store: KETTLE-77."), ct); // expect: BSM1002|BSM1003
    }
}
