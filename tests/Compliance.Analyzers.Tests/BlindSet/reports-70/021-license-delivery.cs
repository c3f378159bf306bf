using System;
using System.Threading.Tasks;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Quillsoft.Licensing.Amazon
{
    public class LicenseKeyDelivery
    {
        private readonly IKeyVault _vault;
        private readonly IMessagingFacade _messaging;

        public LicenseKeyDelivery(IKeyVault vault, IMessagingFacade messaging)
        {
            _vault = vault;
            _messaging = messaging;
        }

        public async Task DeliverAsync(string orderId, string edition)
        {
            var key = await _vault.TakeAsync(edition);
            if (key == null)
                throw new InvalidOperationException($"No key left for edition {edition}, order {orderId}.");

            await _messaging.SendKeyAsync(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"Your key for Quillsoft Writer {edition}: {key}. Enter it under Help > Activate. " +
                       "Users of Writer also love Quillsoft Draw, which we released last week; give it a go!" // expect: BSM1007
            });
        }

        public async Task ReplaceAsync(string orderId, string oldKey)
        {
            var key = await _vault.ReplaceAsync(oldKey);
            await _messaging.SendKeyAsync(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"The first key had a typing error, please use {key} instead. " +
                       "Trouble? Open a ticket at https://help.quillsoft.app/t/new and quote the key." // expect: BSM3001|BSM3003
            });
        }
    }
}
