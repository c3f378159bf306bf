using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Kestrel.Integrations.SpApi;

public class OrderMessenger
{
    private readonly IMessagingApi _api;
    private readonly List<string> _marketplaces = ["ATVPDKIKX0DER"];

    public OrderMessenger(IMessagingApi api) => _api = api;

    public Task AskEngravingAsync(string orderId) =>
        _api.ConfirmCustomizationDetailsAsync(orderId, _marketplaces,
            new CreateConfirmCustomizationDetailsRequest(text: "Please confirm the engraving: should the date be written 04.07.2024 or July 4, 2024?"));

    public Task AskSlotAsync(string orderId) =>
        _api.CreateConfirmDeliveryDetailsAsync(orderId, _marketplaces,
            new CreateConfirmDeliveryDetailsRequest(text: "Is <b>Tuesday morning</b> fine for the delivery of your wardrobe?")); // expect: BSM5002

    public Task TellDelayAsync(string orderId) =>
        _api.CreateUnexpectedProblemAsync(orderId, _marketplaces,
            new CreateUnexpectedProblemRequest { Text = "The truck with your wardrobe broke down, delivery moves to Friday 😢" }); // expect: BSM5001

    public Task SendKeyAsync(string orderId, string key) =>
        _api.CreateDigitalAccessKeyAsync(orderId, _marketplaces,
            new CreateDigitalAccessKeyRequest { Text = $"Your licence key: {key}. Enter it under Settings, Activation." });
}
