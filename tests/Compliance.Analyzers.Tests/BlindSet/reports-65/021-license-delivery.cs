using System;
using System.Threading.Tasks;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Quillsoft.Fulfilment
{
    public class LicenseDelivery
    {
        private readonly IMessagingFacade _messaging;
        private readonly IKeyVault _keys;
        private readonly ILogger<LicenseDelivery> _logger;

        public LicenseDelivery(IMessagingFacade messaging, IKeyVault keys, ILogger<LicenseDelivery> logger)
        {
            _messaging = messaging;
            _keys = keys;
            _logger = logger;
        }

        public async Task DeliverAsync(LicenseOrder order)
        {
            var key = await _keys.TakeAsync(order.Sku);
            if (key == null)
            {
                _logger.LogError("No keys left for {Sku}", order.Sku);
                return;
            }

            var request = new CreateDigitalAccessKeyRequest
            {
                Text = $"Hello, your activation code for order {order.OrderId} is {key}. Enter it under Help > Activate. It works on two computers."
            };
            await _messaging.CreateDigitalAccessKeyAsync(order.OrderId, request);
        }

        public async Task ReplaceKeyAsync(LicenseOrder order, string newKey)
        {
            var text = $"Hello, the code in order {order.OrderId} had already been used. Sorry! This one is fresh: {newKey}. ";
            if (order.Edition == "Home")
            {
                text += "Fancy the Pro edition? As an existing user you pay just half for it."; // expect: BSM1001|BSM1007
            }
            await _messaging.CreateDigitalAccessKeyAsync(order.OrderId, new CreateDigitalAccessKeyRequest { Text = text });
        }

        public async Task ResendAsync(LicenseOrder order, string key)
        {
            await _messaging.CreateDigitalAccessKeyAsync(order.OrderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"Hello, once more the code of order {order.OrderId}: {key}. " +
                       "To unsubscribe from these messages, click the link at the bottom." // expect: BSM4006
            });
        }
    }
}
