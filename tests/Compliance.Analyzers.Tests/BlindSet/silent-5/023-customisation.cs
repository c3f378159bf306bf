using System.Collections.Generic;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Engrave.Orders
{
    public class EngravingCheck
    {
        private readonly AmazonConnection _amazon;
        public EngravingCheck(AmazonConnection amazon) => _amazon = amazon;

        public bool AskText(string orderId, string engraving)
        {
            return _amazon.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"Please confirm the engraving of your plate: \"{engraving}\". We engrave it exactly as written, also if it says \"50% off\" or \"5 stars\"."
            });
        }

        public bool AskBanner(string orderId)
            => _amazon.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = "For your shop banner you wrote \"Grand opening, free gift for the first 50 guests\". Shall \"free gift\" be in red or in gold?"
            });

        public bool AskColour(string orderId)
            => _amazon.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest(
                text: "You chose gift wrapping with two ribbons. Which colours would you like, red, green or white?",
                attachments: new List<Attachment>()));
    }
}
