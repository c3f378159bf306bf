using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Osprey.Integration;

public class DigitalKeyService
{
    private static readonly List<string> Us = new() { "ATVPDKIKX0DER" };
    private readonly IMessagingApi _api;

    public DigitalKeyService(IMessagingApi api) => _api = api;

    public Task SendKey(string orderId, string key) =>
        _api.CreateDigitalAccessKeyAsync(orderId, Us, new CreateDigitalAccessKeyRequest(
            text: $"Your access key is {key}. Enter it under Settings > License to activate the software."));

    public Task SendKeyWithUpsell(string orderId, string key) =>
        _api.CreateDigitalAccessKeyAsync(orderId, Us, new CreateDigitalAccessKeyRequest(
            text: $"Your access key is {key}. Also check out our brand-new photo editor, now available in our store!")); // expect: BSM1007

    public async Task ConfirmDelivery(string orderId, string window)
    {
        var body = new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"The parcel of order {orderId} comes in the window {window}. For anything else call our shop at +1 (415) 555-0134.", // expect: BSM3002
        };
        await _api.CreateConfirmDeliveryDetailsAsync(orderId, Us, body);
    }

    public async Task ConfirmEngraving(string orderId, string text)
    {
        var body = new CreateConfirmOrderDetailsRequest { Text = $"Please confirm that the plate should read \"{text}\"." };
        await _api.CreateConfirmOrderDetailsAsync(orderId, Us, body);
    }
}
