using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Alder.Amazon.Adapter;

public sealed class OrderDetailsAdapter
{
    private readonly IMessagingApi _api;
    private readonly List<string> _marketplaces;

    public OrderDetailsAdapter(IMessagingApi api, string marketplaceId)
    {
        _api = api;
        _marketplaces = new List<string> { marketplaceId };
    }

    public Task AskGateCodeAsync(string orderId) =>
        _api.CreateConfirmDeliveryDetailsAsync(orderId, _marketplaces, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "Our driver needs the gate code for the delivery of the wardrobe on Thursday. Please reply to this message.",
        });

    public Task AskColourAsync(string orderId, string colour) =>
        _api.CreateConfirmOrderDetailsAsync(orderId, _marketplaces, new CreateConfirmOrderDetailsRequest(
            text: $"You ordered the wardrobe in {colour}, but the note says oak. Which one shall we build?"));

    public Task ConfirmWithLinkAsync(string orderId, int bookingId) =>
        _api.CreateConfirmDeliveryDetailsAsync(orderId, _marketplaces, new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"Pick your delivery slot, then stay for the new beds: https://alder-beds.shop/new?b={bookingId}", // expect: BSM3001|BSM1007
        });

    public Task KeyAsync(string orderId, string key) =>
        _api.CreateDigitalAccessKeyAsync(orderId, _marketplaces, new CreateDigitalAccessKeyRequest(
            text: $"Key for the planning software: {key}. " +
                  "Questions? Drop a line to support[at]alder-beds[dot]shop.")); // expect: BSM3002|BSM5004
}
