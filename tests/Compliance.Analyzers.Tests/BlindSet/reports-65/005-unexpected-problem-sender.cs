using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Brightwell.Amazon.Messaging
{
    public class UnexpectedProblemSender
    {
        private readonly AmazonConnection _connection;
        private readonly ILogger _log;

        public UnexpectedProblemSender(AmazonConnection connection, ILogger<UnexpectedProblemSender> log)
        {
            _connection = connection;
            _log = log;
        }

        public async Task<bool> ReportWarehouseFloodAsync(string amazonOrderId, string sku, CancellationToken ct)
        { // expect@+5: BSM4001
            var text = $"""
                Hello,

                a burst pipe in our warehouse has spoiled the last units of item {sku} in your order {amazonOrderId}.
                We are not able to send it. Please open your order page and request the cancellation there yourself.
                We are sorry for the trouble this causes.

                Brightwell Living
                """;

            var ok = await _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId,
                new CreateUnexpectedProblemRequest { Text = text }, ct);
            if (!ok) _log.LogError("createUnexpectedProblem failed for {Order}", amazonOrderId);
            return ok;
        }

        public Task<bool> ReportLostParcelAsync(string amazonOrderId, CancellationToken ct) =>
            _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
            {
                Text = $"Hello, the carrier has declared the parcel of order {amazonOrderId} lost. We have refunded the full amount through Amazon; it will show on your card within five days."
            }, ct);

        public Task<bool> ReportWrongColourAsync(string amazonOrderId, CancellationToken ct) =>
            _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
            {
                Text = "Hello, we noticed that the blue version was packed instead of the green one. " +
                       "Keep it, we are sending the right one today. " +
                       "And for your patience there is a little surprise present tucked into the box." // expect: BSM1005
            }, ct);
    }
}
