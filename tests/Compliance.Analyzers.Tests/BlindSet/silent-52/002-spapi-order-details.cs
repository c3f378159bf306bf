using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Pelletier.Fulfilment;

public class CustomizationNotifier(AmazonConnection amazon)
{
    public Task<bool> EngravingAsync(string orderId, string text, CancellationToken ct) =>
        amazon.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"Please check the engraving \"{text}\" and tell us whether a line should be changed before we begin."
        }, ct);

    public Task<bool> KeyAsync(string orderId, string key, CancellationToken ct) =>
        amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
        {
            Text = $"Your licence code is {key}. Enter the code under Help > Activate to unlock the program you bought."
        }, ct);

    public Task<bool> RefundDoneAsync(string orderId, CancellationToken ct) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The last unit was damaged in our warehouse. We have cancelled the order and refunded you in full through Amazon."
        }, ct);

    public Task SolicitAsync(string orderId) =>
        amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
