using System.Collections.Generic;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Headingley.Toys.Custom
{
    public class EngravingQuestions
    {
        private readonly AmazonConnection _conn;
        public EngravingQuestions(AmazonConnection conn) => _conn = conn;

        public void AskVoucherText(string orderId, string text)
            => _conn.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"You want \"{text}\" engraved on the wooden star. Is the spelling right, and should the star have five or six points?"
            });

        public void AskBanner(string orderId) => _conn.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "The text you entered for your banner is \"GRAND OPENING - 20% OFF EVERYTHING\". Shall we print it in red or in black?"
        });
    }
}
