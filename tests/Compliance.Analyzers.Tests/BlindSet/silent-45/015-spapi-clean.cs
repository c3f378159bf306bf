using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightwell.Fulfilment.Messaging;

public sealed class CleanNotifier(AmazonConnection amazon)
{
    public Task AskEngravingAsync(string orderId, CancellationToken ct) =>
        amazon.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Please confirm the engraving: \"Grandma's kitchen\" in script letters. We start as soon as we have your answer.",
        }, ct);

    public Task NotifyBrokenAsync(string orderId, CancellationToken ct) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "Two of the six glasses broke during packing. We refunded their share of the price and ship the other four today.",
        }, ct);

    public Task SendKeyAsync(string orderId, string key, CancellationToken ct) =>
        amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
        {
            Text = $"Your licence key for the recipe software is {key}. Enter this code on the first start.",
        }, ct);

    // Amazon writes the text of the request
    public Task RequestReviewAsync(string orderId) =>
        amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
