using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Otley.Cycle.SpApi
{
    public class MessagingGateway
    {
        private readonly AmazonConnection _conn;
        public MessagingGateway(AmazonConnection conn) { _conn = conn; }

        public async Task NotifyProblemAsync(string orderId)
        {
            await _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
            {
                Text = "The rear light in your order was recalled by its maker. We refunded it in full today; please stop using it."
            });
        }

        public async Task ConfirmDeliveryAsync(string orderId)
        {
            var req = new CreateConfirmDeliveryDetailsRequest
            {
                Text = "Your bike stand is too big for a letterbox. For a delivery slot text us on WhatsApp, 07700 900431." // expect: BSM3002|BSM3003
            };
            await _conn.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, req);
        }

        public Task AskOrderAsync(string orderId, string size) =>
            _conn.Messaging.CreateConfirmOrderDetailsAsync(orderId, new CreateConfirmOrderDetailsRequest(
                text: $"You chose size {size}. Which colour of grip shall we fit, black or tan?"));
    }
}
