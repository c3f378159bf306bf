namespace Marlow.Print;

public class BannerProofs
{
    private readonly ISpApiMessaging _messaging;

    public BannerProofs(ISpApiMessaging messaging) => _messaging = messaging;

    public Task ConfirmAsync(BannerOrder order) => _messaging.ConfirmCustomizationAsync(order.Id, new()
    {
        Text = $"Please check the wording for your banner: \"{order.Wording}\". Red letters on white, 200 x 80 cm. May we print it like this?",
    });

    public Task ConfirmSaleBannerAsync(string orderId) => _messaging.ConfirmCustomizationAsync(orderId, new()
    {
        Text = "You asked for \"GRAND OPENING - 50% OFF EVERYTHING\" on the banner. We count 30 characters. Shall the percent sign be as tall as the digits?",
    });

    public Task ConfirmCardsAsync(string orderId) => _messaging.ConfirmCustomizationAsync(orderId, new()
    {
        Text = "For the thank-you cards you ordered, your text reads \"Scan the code and leave us a review\". The QR code you uploaded is too small; could you send a larger file?",
    });

    public Task ConfirmTagAsync(string orderId, string petName) => _messaging.ConfirmCustomizationAsync(orderId, new()
    {
        Text = $"The dog tag will show {petName} on the front and the phone number you gave on the back. Is the spelling right?",
    });
}
