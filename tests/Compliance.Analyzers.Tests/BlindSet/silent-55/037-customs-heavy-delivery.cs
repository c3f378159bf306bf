using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Ofenbau.Delivery;

internal sealed class DeliveryScheduling
{
    private readonly IMessagingApi api;
    private readonly List<string> markets = ["A1PA6795UKMFR9"];

    public DeliveryScheduling(IMessagingApi api) => this.api = api;

    public void AskForSlot(string orderId, string[] slots)
    {
        string text = "Your stove weighs 140 kg and comes on a pallet. Please reply with the slot that suits you: "
            + string.Join(", ", slots)
            + ". The forwarding agent delivers to the kerb; carrying it upstairs is included in your order.";
        api.CreateConfirmDeliveryDetails(orderId, markets, new CreateConfirmDeliveryDetailsRequest(text: text));
    }

    public void AskForTaxId(string orderId) =>
        api.CreateConfirmOrderDetails(orderId, markets, new CreateConfirmOrderDetailsRequest(
            text: "Customs in your country need a tax number before we can send the stove. Please reply with it so that the parcel is not returned."));

    public void AskForEngraving(string orderId, string line) =>
        api.ConfirmCustomizationDetails(orderId, markets, new CreateConfirmCustomizationDetailsRequest(
            text: $"You asked us to engrave \"{line}\" on the door. Is the spelling right? We start when you reply."));
}
