using System;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Quillsoft.Licences
{
    public class KeyDelivery
    {
        private readonly AmazonConnection _amazon;
        private readonly ILicenceVault _vault;

        public KeyDelivery(AmazonConnection amazon, ILicenceVault vault)
        {
            _amazon = amazon;
            _vault = vault;
        }

        public async Task<bool> DeliverAsync(string orderId, string edition)
        {
            var key = await _vault.TakeAsync(edition, orderId);
            return await _amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"Your licence code for {edition} is {key}. Type it in under Help, Activate. The code works on two computers."
            });
        }

        public Task<bool> ReplaceAsync(string orderId, string oldKey, string newKey)
        {
            var text = $"The code {oldKey} had been used before, which was our fault. Here is a new code: {newKey}. There is nothing to pay.";
            if (text.Length > 400)
                throw new InvalidOperationException("Digital key text is longer than 400 characters.");

            return _amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest { Text = text });
        }
    }
}
