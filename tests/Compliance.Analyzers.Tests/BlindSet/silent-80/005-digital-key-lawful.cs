using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace KeyForge.Delivery
{
    public class AccessKeySender
    {
        private readonly IMessagingApi _api;
        private readonly List<string> _markets = new List<string> { "A1F83G8C2ARO7P" };

        public AccessKeySender(IMessagingApi api) => _api = api;

        public Task SendKeyAsync(string orderId, string title, string key)
        {
            var sb = new StringBuilder();
            sb.Append("Order ").Append(orderId).Append(": the activation code for ").Append(title).Append(" is ").Append(key).Append(". ");
            sb.Append("Enter the code under Settings > Activate. It works on up to three devices. ");
            sb.Append("If the code is reported as already redeemed, reply to this message and we will replace it.");
            return _api.CreateDigitalAccessKeyAsync(orderId, _markets, new CreateDigitalAccessKeyRequest(text: sb.ToString()));
        }

        public Task ReplaceKeyAsync(string orderId, string key)
        {
            var text = $"The code we sent you for order {orderId} had been used before. Here is a new one, free of charge: {key}. The old code has been blocked.";
            return _api.CreateDigitalAccessKeyAsync(orderId, _markets, new CreateDigitalAccessKeyRequest(text: text));
        }
    }
}
