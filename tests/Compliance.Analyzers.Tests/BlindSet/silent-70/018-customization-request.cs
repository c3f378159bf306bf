using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Chisel.Engraving.Amazon
{
    public class EngravingMessenger
    {
        private readonly AmazonConnection _amazon;

        public EngravingMessenger(AmazonConnection amazon)
        {
            _amazon = amazon;
        }

        public Task AskTextAsync(string orderId, int maxChars)
        {
            return _amazon.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"The text for the cutting board is longer than {maxChars} characters. " +
                       "Please send us a shorter one, and tell us whether the star between the names should stay."
            });
        }

        public Task AskGateCodeAsync(string orderId)
        {
            return _amazon.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest
            {
                Text = "The table comes on a pallet. Please tell us the gate code and on which weekday between 8 and 16 somebody can receive it."
            });
        }

        public Task BrokenInPackingAsync(string orderId)
        {
            return _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
            {
                Text = "Your board split while it was engraved. We are making a new one, so delivery moves to Friday next week. " +
                       "If that is too late, tell us and we cancel the order with a full refund."
            });
        }
    }
}
