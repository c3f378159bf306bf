using Amazon.SellingPartner.Messaging;

namespace Parley.Amazon.Custom;

public sealed class CustomisationDesk(IMessagingApi api)
{
    private static readonly List<string> Marketplaces = ["A1F83G8C2ARO7P"];

    public Task AskBannerAsync(string orderId, string text) =>
        api.ConfirmCustomizationDetailsAsync(orderId, Marketplaces, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"You ordered a shop banner with the words \"{text}\". Shall we print it exactly like this?",
        });

    public Task AskSaleSignAsync(string orderId) =>
        api.ConfirmCustomizationDetailsAsync(orderId, Marketplaces, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Your sign is to read \"SUMMER SALE 20% OFF\". Red letters on white, or white on red?",
        });

    public Task AskPetTagAsync(string orderId) =>
        api.ConfirmCustomizationDetailsAsync(orderId, Marketplaces, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "The second line of your pet tag is too long to engrave. Which of the two words may we leave out?",
        });

    public Task AskDeliveryAsync(string orderId) =>
        api.CreateConfirmDeliveryDetailsAsync(orderId, Marketplaces, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The pallet needs a kerb that a lorry can reach. Is there one at your address, and which day suits you?",
        });
}
