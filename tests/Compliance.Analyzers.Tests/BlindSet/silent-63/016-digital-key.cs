using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Lexicon.Keys
{
    public class AccessKeySender
    {
        private readonly AmazonConnection _connection;

        public AccessKeySender(AmazonConnection connection)
        {
            _connection = connection;
        }

        public void SendKey(string orderId, string key)
        {
            _connection.Messaging.CreateDigitalAccessKey(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"Your licence code for the dictionary in order {orderId} is {key}. Enter it in the program under Help, Activate."
            });
        }

        public void SendSecondKey(string orderId, string key)
        {
            var text = $"The first activation code of order {orderId} had been used before, we are sorry. Please use this code instead: {key}.";
            _connection.Messaging.CreateDigitalAccessKey(orderId, new CreateDigitalAccessKeyRequest { Text = text });
        }
    }
}
