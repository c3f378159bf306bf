using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Brightside.Connector.Keys;

public sealed class KeySender(IMessagingApi api)
{
    private static readonly List<string> s_marketplaces = ["ATVPDKIKX0DER"];

    public Task SendKeyAsync(string orderId, string code) =>
        api.CreateDigitalAccessKeyAsync(orderId, s_marketplaces,
            new CreateDigitalAccessKeyRequest(text: $"Your activation code is {code}. Enter it under Help > Activate. It is valid for two computers."));

    public Task SendReturnCodeAsync(string orderId, string rma) =>
        api.CreateUnexpectedProblemAsync(orderId, s_marketplaces,
            new CreateUnexpectedProblemRequest(text: $"Please write the return code {rma} on the box, then use the prepaid label from Your Orders."));

    public Task SendErrorCodeHelpAsync(string orderId) =>
        api.CreateUnexpectedProblemAsync(orderId, s_marketplaces,
            new CreateUnexpectedProblemRequest(text: "Some scanners of this lot show code E20 and switch off. We replace yours free of charge, the new one ships today."));

    public Task SendDoorCodeRequestAsync(string orderId) =>
        api.CreateConfirmDeliveryDetailsAsync(orderId, s_marketplaces,
            new CreateConfirmDeliveryDetailsRequest(text: "The driver needs the door code of the building. Please reply before Thursday."));
}
