using System.Collections.Generic;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Pinecrest.SellingPartner
{
    public class BuyerContact
    {
        private readonly IMessagingApi api;
        private readonly List<string> marketplaces = new() { "ATVPDKIKX0DER" };

        public BuyerContact(IMessagingApi api) => this.api = api;

        public void AskDeliverySlot(string orderId)
        {
            api.CreateConfirmDeliveryDetails(orderId, marketplaces, new CreateConfirmDeliveryDetailsRequest
            {
                Text = "Your wardrobe weighs 85 kg and comes on a pallet. Which weekday between 9 and 5 would suit you for delivery?"
            });
        }

        public void SendKey(string orderId, string key)
        {
            api.CreateDigitalAccessKey(orderId, marketplaces, new CreateDigitalAccessKeyRequest
            {
                Text = $"Your activation key is {key}. Enter it in the program under Help > Register. " +
                       "Write a review of the software and we will extend the licence by one year for free." // expect: BSM2001
            });
        }

        public void ConfirmEngraving(string orderId, string words)
        {
            api.ConfirmCustomizationDetails(orderId, marketplaces, new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"We are about to engrave: {words}. Please reply by tomorrow if the spelling is different."
            });
        }

        public void PushAccessories(string orderId)
        {
            api.CreateConfirmOrderDetails(orderId, marketplaces, new CreateConfirmOrderDetailsRequest
            {
                Text = "Before we ship: many buyers also pick up our shelf dividers and LED strips. Add them to your cart today!" // expect: BSM1007
            });
        }
    }
}
