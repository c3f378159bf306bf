using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace OfficialSdkAdapter
{
    public class OfficialMessaging
    {
        private readonly IMessagingApi api;
        private readonly List<string> marketplaces = new() { "ATVPDKIKX0DER" };

        public OfficialMessaging(IMessagingApi api) { this.api = api; }

        public Task Customise(string orderId, string line)
        {
            var body = new CreateConfirmCustomizationDetailsRequest(
                text: $"Please confirm that \"{line}\" is the text for your cushion.");
            return api.ConfirmCustomizationDetailsAsync(orderId, marketplaces, body);
        }

        public Task DeliverySlot(string orderId, string phone)
        {
            var body = new CreateConfirmDeliveryDetailsRequest
            {
                Text = "To arrange delivery of your wardrobe add us on WeChat: hz_wardrobe_01" // expect: BSM3002|BSM3003
            };
            return api.CreateConfirmDeliveryDetailsAsync(orderId, marketplaces, body);
        }

        public Task Problem(string orderId)
        {
            CreateUnexpectedProblemRequest body = new();
            body.Text = "The mirror is delayed. To say sorry, here is a $10 Amazon gift card: AQZX-4KD2LM-88PP."; // expect: BSM1005|BSM1003
            return api.CreateUnexpectedProblemAsync(orderId, marketplaces, body);
        }
    }
}
