using System;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Brightmoor.Fulfilment.Outbound
{
    public class ProblemSender
    {
        private readonly AmazonConnection _amazon;
        private readonly ILogger<ProblemSender> _log;

        public ProblemSender(AmazonConnection amazon, ILogger<ProblemSender> log)
        {
            _amazon = amazon;
            _log = log;
        }

        public async Task OutOfStockAsync(string orderId, string title, CancellationToken ct)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"About order {orderId}: the last {title} on our shelf was damaged and we have no other. "
                     + "Could you open Your Orders and cancel it yourself, choosing 'ordered by mistake' as the reason?" // expect: BSM4001
            };
            var ok = await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
            _log.LogInformation("Out of stock message for {Order}: {Ok}", orderId, ok);
        }

        public async Task AddressIncompleteAsync(string orderId, CancellationToken ct)
        {
            var request = new CreateConfirmDeliveryDetailsRequest
            {
                Text = $"The carrier could not find your flat for order {orderId}. Please reply with the flat number and the gate code."
            };
            await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest { Text = request.Text }, ct);
        }

        public async Task BrokenOnArrivalAsync(string orderId, decimal amount, CancellationToken ct)
        {
            if (amount <= 0) throw new ArgumentOutOfRangeException(nameof(amount), "Refund must be positive.");

            var text = $"We are sorry that the jug in order {orderId} arrived cracked. ";
            text += $"Give us the e-mail of your PayPal account and we will send the {amount:C} there within the hour."; // expect: BSM1004|BSM3004|BSM3003
            await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest { Text = text }, ct);
        }
    }
}
