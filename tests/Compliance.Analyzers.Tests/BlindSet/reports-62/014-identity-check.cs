using System.Threading.Tasks;
using Amazon.SellingPartner.Messaging.Client;

namespace Ostrava.Shipping.Customs
{
    public class CustomsDataCollector
    {
        private readonly AmazonSellingPartnerMessagingClient _client;
        private readonly string[] _marketplaceIds;

        public CustomsDataCollector(AmazonSellingPartnerMessagingClient client, string[] marketplaceIds)
        {
            _client = client;
            _marketplaceIds = marketplaceIds;
        }

        public async Task RequestTaxId(string orderId)
        {
            await _client.CreateConfirmOrderDetailsAsync(orderId, _marketplaceIds, new CreateConfirmOrderDetailsRequest
            {
                Text = $"Hello, Brazilian customs require the recipient's CPF for order {orderId}. Please reply with it so that the parcel is released."
            });
        }

        public async Task RequestRefundData(string orderId)
        {
            await _client.CreateUnexpectedProblemAsync(orderId, _marketplaceIds, new CreateUnexpectedProblemRequest
            {
                Text = $"Hello, the jacket in order {orderId} is out of stock. " +
                       "So that we can return the money, send us your IBAN and a photo of your passport." // expect: BSM3004|BSM1004
            });
        }

        public async Task RequestSlot(string orderId)
        {
            await _client.CreateConfirmDeliveryDetailsAsync(orderId, _marketplaceIds, new CreateConfirmDeliveryDetailsRequest
            {
                Text = $"Hello, the wardrobe of order {orderId} weighs 96 kg and comes on a lorry with a tail lift. Does Tuesday between 8 and 12 suit you? " +
                       "Please also tell us your date of birth and the link to your reviewer page, we keep a small circle of regular testers." // expect: BSM3004|BSM1006
            });
        }
    }
}
