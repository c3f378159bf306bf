using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace HzSaas.SpApi
{
    public class BuyerNotifier
    {
        private readonly AmazonConnection amazon;

        public BuyerNotifier(AmazonConnection amazon) => this.amazon = amazon;

        public Task<bool> TellProblemAsync(string orderId, CancellationToken ct)
            => amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
            {
                Text = "The colour you ordered is sold out. We have refunded the full amount to your original payment method."
            }, ct);

        public Task<bool> ConfirmAsync(string orderId, CancellationToken ct)
            => amazon.Messaging.CreateConfirmOrderDetailsAsync(orderId, new CreateConfirmOrderDetailsRequest
            {
                Text = "Please confirm the size of your order. By the way, our new winter collection is out now, have a look at our storefront!" // expect: BSM1007
            }, ct);

        // careless: this type is for keys, not for begging
        public bool SendKey(string orderId, string key)
        {
            var req = new CreateDigitalAccessKeyRequest(text: $"Your licence key is {key}. Rate us 5 stars and we will extend the licence by one year."); // expect: BSM2001
            return amazon.Messaging.CreateDigitalAccessKey(orderId, req);
        }
    }
}
