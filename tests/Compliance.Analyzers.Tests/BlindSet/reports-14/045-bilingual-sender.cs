using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Firefly.Lamps.Amazon;

public class BilingualSender
{
    private readonly IMessagingApi _api;
    private readonly List<string> _marketplaces = new() { "ATVPDKIKX0DER" };

    public BilingualSender(IMessagingApi api) => _api = api;

    public void AskVoltage(string orderId) => _api.CreateConfirmOrderDetails(orderId, _marketplaces,
        new CreateConfirmOrderDetailsRequest { Text = "Before we ship: do you need the lamp with a US or a UK plug?" });

    public void Deliver(string orderId) => _api.CreateConfirmDeliveryDetails(orderId, _marketplaces,
        new CreateConfirmDeliveryDetailsRequest
        {
            Text = "Please confirm the floor and the gate code. "
                 + "Easier for you: text our warehouse manager Jim at (216) 555-0164 and settle it with him." // expect: BSM3002|BSM3003
        });

    public void Key(string orderId, string key) => _api.CreateDigitalAccessKey(orderId, _marketplaces,
        new CreateDigitalAccessKeyRequest(text: $"Key for the light show app: {key}. Write a review of it and a bonus key follows.")); // expect: BSM2001|BSM1005

    public void Problem(string orderId) => _api.CreateUnexpectedProblem(orderId, _marketplaces,
        new CreateUnexpectedProblemRequest { Text = "灯具缺货，款项已退。如仍需要，可私下加价十元由我们直接从工厂寄给您。" }); // expect: BSM3003

    public void Warranty(string orderId) => _api.CreateUnexpectedProblem(orderId, _marketplaces,
        new CreateUnexpectedProblemRequest { Text = $"订单 {orderId} 的灯泡少装一只，我们补寄，不另收费。" });
}
