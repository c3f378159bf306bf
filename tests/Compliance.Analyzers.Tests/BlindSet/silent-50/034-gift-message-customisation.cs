namespace Calder.Personalisation;

public class EngravingProofs(IMessagingGateway gateway)
{
    public Task ConfirmBannerAsync(string orderId) =>
        gateway.ConfirmCustomizationAsync(orderId,
            "You asked for a shop banner with the words \"SPRING SALE - 20% OFF EVERYTHING\". Please check the proof and reply with yes or with your changes.");

    public Task ConfirmPetTagAsync(string orderId) =>
        gateway.ConfirmCustomizationAsync(orderId,
            "The tag will read \"BISCUIT\" on the front and the number you entered on the back. Is the number complete?");

    public Task ConfirmMugAsync(string orderId) =>
        gateway.ConfirmCustomizationAsync(orderId,
            "Your mug will say \"World's Best Boss, five stars\". Shall we print it in blue or black?");

    public Task ConfirmGiftNoteAsync(string orderId, string note) =>
        gateway.ConfirmCustomizationAsync(orderId,
            $"The gift note you entered is longer than the card: \"{note}\". May we use the smaller type?");
}
