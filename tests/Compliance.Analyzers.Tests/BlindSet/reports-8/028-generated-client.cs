using System.Collections.Generic;
using System.Threading.Tasks;
using Amazon.SellingPartner.Messaging.Client;

namespace Qingxi.SpApi
{
    public class DeliveryConfirmationService
    {
        private static readonly List<string> Marketplaces = new() { "ATVPDKIKX0DER" };
        private readonly AmazonSellingPartnerMessagingClient _client;

        public DeliveryConfirmationService(AmazonSellingPartnerMessagingClient client) => _client = client;

        public Task AskForSlotAsync(string orderId, string day)
        {
            var body = new CreateConfirmDeliveryDetailsRequest
            {
                Text = $"The wardrobe weighs 92 kg and is delivered by two men. Is {day} between 9 and 12 convenient for you?",
            };
            return _client.CreateConfirmDeliveryDetailsAsync(orderId, Marketplaces, body);
        }

        public Task ConfirmEngravingAsync(string orderId, string words)
        {
            var body = new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"Please confirm the engraving \"{words}\". By the way, order a second mug within a week and we take 20% off the price.", // expect: BSM1001
            };
            return _client.ConfirmCustomizationDetailsAsync(orderId, Marketplaces, body);
        }

        public Task SendKeyAsync(string orderId, string key)
        {
            var body = new CreateDigitalAccessKeyRequest
            {
                Text = "Your licence key is " + key + ". Please send us a copy of your passport so that we can activate it.", // expect: BSM3004
            };
            return _client.CreateDigitalAccessKeyAsync(orderId, Marketplaces, body);
        }
    }
}
