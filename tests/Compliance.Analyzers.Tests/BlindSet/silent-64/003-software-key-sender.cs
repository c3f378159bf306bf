using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace PaperTrail.Software.Amazon
{
    public class SoftwareKeySender
    {
        private readonly AmazonConnection _amazon;

        public SoftwareKeySender(AmazonConnection amazon) => _amazon = amazon;

        public Task SendKeyAsync(string orderId, string key) =>
            _amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"Your product key for PaperTrail Scan is {key}. Start the program, click Activate and enter the code. The key works on two computers."
            });

        public Task SendSecondKeyAsync(string orderId, string key) =>
            _amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"The first code was rejected by our server, we are sorry. Please use {key}. The old code has been switched off."
            });

        public Task SendExplanationAsync(string orderId) =>
            _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
            {
                Text = "The key for this order could not be created because our supplier is out of keys. We have cancelled the order and refunded you in full."
            });

        public Task SendErrorHelpAsync(string orderId, int code) =>
            _amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"Error code {code} means that the key has been used twice already. Uninstall the program on one computer, wait ten minutes and activate again."
            });
    }
}
