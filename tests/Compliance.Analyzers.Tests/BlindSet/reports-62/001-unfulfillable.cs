using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Northfold.Fulfilment.Exceptions
{
    public sealed class UnfulfillableOrderHandler
    {
        private readonly AmazonConnection _connection;
        private readonly ILogger<UnfulfillableOrderHandler> _log;

        public UnfulfillableOrderHandler(AmazonConnection connection, ILogger<UnfulfillableOrderHandler> log)
        {
            _connection = connection;
            _log = log;
        }

        public async Task HandleAsync(OrderException ex, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest();

            switch (ex.Kind)
            {
                case ExceptionKind.CarrierDelay:
                    request.Text = $"Hello, order {ex.AmazonOrderId} missed its connection at the sorting centre and will reach you by {ex.NewEta:MMM d}. " +
                                   "If that is too late for you, tell us here and we will cancel and refund it in full.";
                    break;
                case ExceptionKind.StockShort:
                    request.Text = $"Hello, the {ex.ItemName} in order {ex.AmazonOrderId} turned out to be sold out in our warehouse. " +
                                   "Could you open Your Orders and submit a cancellation from your side, picking \"Ordered by mistake\"?"; // expect: BSM4001
                    break;
                case ExceptionKind.WaterDamage:
                    request.Text = $"Hello, the parcel for order {ex.AmazonOrderId} got wet in transit. We have refunded the full amount to your original payment method. " +
                                   "For anything else write to Tessa directly, tessa.m@northfold-outdoor.com."; // expect: BSM3002
                    break;
                default:
                    _log.LogInformation("No buyer text for {Kind}", ex.Kind);
                    return;
            }

            await _connection.Messaging.CreateUnexpectedProblemAsync(ex.AmazonOrderId, request, ct);
        }
    }

    public enum ExceptionKind { CarrierDelay, StockShort, WaterDamage, Unknown }

    public record OrderException(string AmazonOrderId, string ItemName, ExceptionKind Kind, DateTime NewEta);
}
