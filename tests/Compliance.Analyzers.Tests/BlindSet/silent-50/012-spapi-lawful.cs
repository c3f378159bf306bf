using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Fernhill.SpApi;

public class LawfulNotices(AmazonConnection amazon)
{
    public Task CrackedAsync(string orderId) => amazon.Messaging.CreateUnexpectedProblemAsync(orderId,
        new CreateUnexpectedProblemRequest(
            text: "The teapot of this order was packed without its lid. The lid leaves our warehouse today; there is nothing to pay and nothing to return."));

    public Task StockErrorAsync(string orderId) => amazon.Messaging.CreateUnexpectedProblemAsync(orderId,
        new CreateUnexpectedProblemRequest
        {
            Text = "Because of a stock error we could not ship your teapot. We have refunded the full amount, and we apologise for the trouble.",
        });

    public Task KeyAsync(string orderId, string key) => amazon.Messaging.CreateDigitalAccessKeyAsync(orderId,
        new CreateDigitalAccessKeyRequest { Text = $"Your licence code is {key}. Enter it in the activation window of the program." });

    // Amazon writes the text itself here
    public Task RequestReviewAsync(string orderId) =>
        amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
