using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Parcelo.SpApi;

public class OrderDetailsJob(AmazonConnection amazon)
{
    public Task AskCustomsAsync(string orderId) =>
        amazon.Messaging.CreateConfirmOrderDetailsAsync(orderId, new CreateConfirmOrderDetailsRequest
        {
            Text = "The customs office of your country asks for an importer number. Please send it to us in this thread.",
        });

    public Task AskWindowAsync(string orderId, DateOnly day) =>
        amazon.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"Your wardrobe can be delivered on {day:d} between 8 and 12. Does that suit you, and is there an elevator?",
        });

    public Task LicenseAsync(string orderId, string key) =>
        amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest(text: "Your license code is " + key + ". Enter it in the app under Activate."));

    // the lawful way to ask for reviews: Amazon writes the text
    public Task SolicitAsync(string orderId) =>
        amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
