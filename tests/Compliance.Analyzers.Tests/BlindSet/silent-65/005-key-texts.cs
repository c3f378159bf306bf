using System.Threading.Tasks;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Lumenpress.Digital
{
    public class KeyMessages
    {
        private readonly IAmazonMessaging _messaging;

        public KeyMessages(IAmazonMessaging messaging) => _messaging = messaging;

        public Task SendKeyAsync(string orderId, string key, int seats)
        {
            var text = $"""
                Hello,

                the product code for your order {orderId} is {key}.
                Open the program, choose "Redeem code" and type it with the dashes. It is valid for {seats} computers and does not expire.
                If the program says that the code was already redeemed, reply to this message and we will exchange it for a new one at no cost.
                """;
            return _messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest { Text = text });
        }

        public Task SendTrialNoteAsync(string orderId)
        {
            return _messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"Hello, the free trial on your computer ends by itself once the code of order {orderId} is entered. Your documents stay where they are."
            });
        }

        public Task SendWrongEditionAsync(string orderId, string key)
        {
            return _messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = "Hello, by mistake you received a Home code although you bought Pro in order " + orderId + ". " +
                       "This is the right one: " + key + ". The other code has been cancelled."
            });
        }
    }
}
