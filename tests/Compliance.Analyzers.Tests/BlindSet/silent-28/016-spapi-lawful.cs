namespace Integra.SpApi;

public sealed class LawfulMessages(MessagingService messaging)
{
    public bool Storm(string amazonOrderId) => messaging.CreateUnexpectedProblem(amazonOrderId, new CreateUnexpectedProblemRequest
    {
        Text = "A storm has closed the motorway, so your parcel will arrive two days late. If that is too late for you, tell us and we cancel the order with a full refund.",
    });

    public bool Engraving(string amazonOrderId, string text) => messaging.ConfirmCustomizationDetails(amazonOrderId,
        new CreateConfirmCustomizationDetailsRequest { Text = $"Please confirm the engraving: \"{text}\". We start as soon as we have your answer." });

    public bool Slot(string amazonOrderId) => messaging.CreateConfirmDeliveryDetails(amazonOrderId,
        new CreateConfirmDeliveryDetailsRequest("Your wardrobe weighs 90 kg. On which weekday may the carrier deliver it, and is there a lift?"));

    public bool Key(string amazonOrderId, string key) => messaging.CreateDigitalAccessKey(amazonOrderId,
        new CreateDigitalAccessKeyRequest { Text = $"Your licence key is {key}. Enter the code on the start screen of the program." });
}
