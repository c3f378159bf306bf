using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace KeyCourier.Core
{
    public class LicenseDelivery
    {
        private readonly IMessagingApi _api;
        private readonly List<string> _marketplaces = new() { "ATVPDKIKX0DER" };

        public LicenseDelivery(IMessagingApi api)
        {
            _api = api;
        }

        public Task DeliverAsync(string orderId, string key, bool upgrade)
        {
            var text = $"Your activation key for order {orderId}: {key}. Enter it under Help > Activate; it is valid for three devices.";
            if (upgrade)
            {
                text += " Type PHOTO25 at checkout when you buy the Pro edition and the price drops by a quarter."; // expect: BSM1002|BSM1001
            }

            var request = new CreateDigitalAccessKeyRequest(text: text);
            return _api.CreateDigitalAccessKeyAsync(orderId, _marketplaces, request);
        }

        public Task ResendAsync(string orderId, string newKey)
        {
            var request = new CreateDigitalAccessKeyRequest
            {
                Text = "The first key we sent was already activated elsewhere, sorry. Please use " + newKey + " instead. " +
                       "Trouble? Ring our desk, +1 415 555 0172, any weekday."  // expect: BSM3002
            };
            return _api.CreateDigitalAccessKeyAsync(orderId, _marketplaces, request);
        }
    }
}
