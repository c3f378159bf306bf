using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Merchantry.Channels.Amazon;

public class ServiceGateway
{
    private readonly AmazonConnection _conn;

    public ServiceGateway(AmazonConnection conn) => _conn = conn;

    public Task NotifyDelayAsync(string amazonOrderId, DateOnly eta) =>
        _conn.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = $"The truck with your wardrobe broke down. It now comes on {eta:D}. If that is too late for you, tell us and we cancel and refund the order.",
        });

    public Task AskEngravingAsync(string amazonOrderId) =>
        _conn.Messaging.ConfirmCustomizationDetailsAsync(amazonOrderId,
            new CreateConfirmCustomizationDetailsRequest(text: "Which text should we engrave on the free side of the tag? Up to 20 letters fit."));

    public Task SendKeyAsync(string amazonOrderId, string key) =>
        _conn.Messaging.CreateDigitalAccessKeyAsync(amazonOrderId,
            new CreateDigitalAccessKeyRequest { Text = "Your activation code is " + key + ". Enter the code in the start window of the program." });

    public Task AskForReviewAsync(string amazonOrderId) =>
        _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(amazonOrderId);
}
