using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace PeakCycle.Integration;

public class OrderQuestions
{
    private readonly AmazonConnection _amazon;
    public OrderQuestions(AmazonConnection amazon) { _amazon = amazon; }

    public void AskEngraving(string orderId) =>
        _amazon.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Which name shall we engrave on the bicycle bell? Up to twelve letters fit. Please answer within two days so that we can ship on time."
        });

    public void AskGate(string orderId) =>
        _amazon.Messaging.CreateConfirmDeliveryDetails(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The treadmill weighs 80 kg and is brought by two people. Is there a lift, and is there a gate code they need?"
        });

    public void Lost(string orderId) =>
        _amazon.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The carrier has lost your bicycle light. A new one was shipped today at no charge; the old parcel needs no action."
        });

    public void AskForReview(string orderId) => _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(orderId);
}
