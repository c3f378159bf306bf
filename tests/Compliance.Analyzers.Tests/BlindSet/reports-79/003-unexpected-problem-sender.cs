using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Brightcove.Listings.Worker.Handlers
{
    public class StockGapHandler
    {
        private readonly AmazonConnection _connection;
        private readonly ILogger<StockGapHandler> _log;

        public StockGapHandler(AmazonConnection connection, ILogger<StockGapHandler> log)
        {
            _connection = connection;
            _log = log;
        }

        public async Task HandleAsync(StockGap gap, CancellationToken ct)
        {
            var request = gap.Kind switch
            {
                GapKind.Partial => new CreateUnexpectedProblemRequest
                {
                    Text = $"One of the {gap.Quantity} pieces in order {gap.OrderId} was damaged in our warehouse. We have refunded that piece and the rest ships today."
                },
                GapKind.Total => new CreateUnexpectedProblemRequest
                {
                    Text = "We have run out of this colour. Could you open your orders page and press the cancel button yourself? Choose 'bought by mistake' as the reason." // expect: BSM4001
                },
                GapKind.Supplier => new CreateUnexpectedProblemRequest
                {
                    Text = "Our supplier let us down. If you like, wire the amount to our bank account directly and we ship from the factory instead." // expect: BSM3003
                },
                _ => null
            };

            if (request is null)
            {
                _log.LogWarning("Unknown gap kind {Kind} for {Order}", gap.Kind, gap.OrderId);
                return;
            }

            await _connection.Messaging.CreateUnexpectedProblemAsync(gap.OrderId, request, ct);
        }
    }

    public enum GapKind { None, Partial, Total, Supplier }

    public record StockGap(string OrderId, GapKind Kind, int Quantity);
}
