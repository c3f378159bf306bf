using System.Globalization;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Rowanbrook.Amazon.Aftercare
{
    public class MissingPartsService
    {
        private static readonly CultureInfo Us = CultureInfo.GetCultureInfo("en-US");
        private readonly AmazonConnection _conn;
        private readonly IRefundGateway _refunds;

        public MissingPartsService(AmazonConnection conn, IRefundGateway refunds)
        {
            _conn = conn;
            _refunds = refunds;
        }

        public async Task RefundPartAsync(string orderId, string part, decimal amount)
        {
            await _refunds.PartialAsync(orderId, amount, "MissingParts");

            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"We are sorry that the {part} was missing from order {orderId}. " +
                       $"A partial refund of {amount.ToString("C", Us)} has been issued in Manage Orders and goes back to the card you paid with. " +
                       "You keep the rest of the set and need not return anything."
            };
            await _conn.Messaging.CreateUnexpectedProblemAsync(orderId, request);
        }

        public Task OfferChoiceAsync(string orderId, string part)
        {
            var text = $"The {part} of order {orderId} was not packed. Would you like us to send the part at no cost, " +
                       "or would you prefer a partial refund for it on this order? Please reply to this message with your choice.";
            return _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest { Text = text });
        }
    }
}
