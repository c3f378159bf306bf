using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Softbox.Licensing
{
    public class KeyDelivery
    {
        private const string Intro = "Thank you for waiting. ";
        private readonly AmazonConnection _connection;

        public KeyDelivery(AmazonConnection connection) => _connection = connection;

        public Task<bool> DeliverAsync(string orderId, string licenceCode, int seats)
        {
            var request = new CreateDigitalAccessKeyRequest
            {
                Text = Intro + $"Use code {licenceCode} to activate the photo editor on {seats} computers. Enter it under Help > Activate; it is valid for the life of the product."
            };
            return _connection.Messaging.CreateDigitalAccessKeyAsync(orderId, request);
        }

        public Task<bool> ReplaceAsync(string orderId, string licenceCode)
        {
            var request = new CreateDigitalAccessKeyRequest
            {
                Text = $"The first key had been used already, which was our mistake. Your new key is {licenceCode}, at no charge. It also opens the free fonts that are part of the product."
            };
            return _connection.Messaging.CreateDigitalAccessKeyAsync(orderId, request);
        }
    }
}
