using System.Threading.Tasks;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using FikaAmazonAPI.Services;

namespace PetTagStudio.Orders
{
    public class EngravingMessages
    {
        private readonly MessagingService _messaging;

        public EngravingMessages(MessagingService messaging) => _messaging = messaging;

        public Task AskForTextAsync(string orderId, string petName)
        {
            return _messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"We are about to engrave the tag for {petName}. The back has room for three lines of 14 characters. Which text would you like on it?"
            });
        }

        public Task AskForPhotoAsync(string orderId)
        {
            return _messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = "The picture you uploaded is too dark to engrave. Please text a brighter one to (415) 555-0148, that goes faster than here." // expect: BSM3002|BSM3003
            });
        }

        public Task ConfirmFontAsync(string orderId, string font)
        {
            return _messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"We will engrave in {font} \U0001F43E unless we hear from you by tomorrow noon." // expect: BSM5001
            });
        }

        public Task SuggestSecondTagAsync(string orderId, string petName)
        {
            var text = $"Shall the tag for {petName} be engraved on both sides? The second side is included in what you paid.";
            text += " We also make matching collars and leashes now, they look lovely together."; // expect: BSM1007
            return _messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest { Text = text });
        }
    }
}
