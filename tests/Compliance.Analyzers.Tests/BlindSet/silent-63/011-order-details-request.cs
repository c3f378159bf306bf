using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightnest.Orders.Messaging
{
    public class OrderQuestionSender
    {
        private readonly AmazonConnection _amazon;

        public OrderQuestionSender(AmazonConnection amazon) => _amazon = amazon;

        public bool AskForEngraving(string orderId, string line)
        {
            var request = new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"For order {orderId} we read the engraving as \"{line}\". Please confirm the spelling, or send us the corrected text, before Thursday."
            };
            return _amazon.Messaging.ConfirmCustomizationDetails(orderId, request);
        }

        public bool ReportShortage(string orderId)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"The oak board in order {orderId} was damaged in our warehouse and we have none left. We cancelled the order ourselves and refunded the full amount to your payment method."
            };
            return _amazon.Messaging.CreateUnexpectedProblem(orderId, request);
        }
    }
}
