using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace FlowForge.Connectors.Amazon;

public class ServiceMessages(IMessagingApi api)
{
    public async Task AskEngravingAsync(string orderId, string mp)
    {
        var body = new CreateConfirmCustomizationDetailsRequest
        {
            Text = "You ordered an engraved dog tag. You wrote \"If found call 555-0142, reward $50\". Shall we engrave both lines, or only the first?"
        };
        await api.ConfirmCustomizationDetailsAsync(orderId, [mp], body);
    }

    public async Task SendKeyAsync(string orderId, string mp, string key)
    {
        var body = new CreateDigitalAccessKeyRequest { Text = $"Your licence key for the tax software is {key}. Enter it under Help > Activate." };
        await api.CreateDigitalAccessKeyAsync(orderId, [mp], body);
    }

    public async Task LostParcelAsync(string orderId, string mp)
    {
        var body = new CreateUnexpectedProblemRequest
        {
            Text = "The carrier has lost the parcel with your order. We have refunded the full price including shipping; the money goes back to the card you paid with."
        };
        await api.CreateUnexpectedProblemAsync(orderId, [mp], body);
    }
}
