using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Rosendahl.Integration;

public sealed class BuyerContact(AmazonConnection amazon)
{
    public bool Engraving(string orderId, string text) =>
        amazon.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"We are about to engrave \"{text}\" on the kettle. Please tell us by tomorrow noon if a letter is wrong.",
        });

    public bool Slot(string orderId) =>
        amazon.Messaging.CreateConfirmDeliveryDetails(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The espresso machine weighs 64 kg and comes on a pallet. Is Thursday morning convenient, and is there a step at the door?",
        });

    public bool Recall(string orderId) =>
        amazon.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The handle of your kettle may come loose. Please stop using it. We have refunded the order in full; nothing needs to be sent back.",
        });

    public Task<bool> AskForReview(string orderId) =>
        amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);

    public bool Key(string orderId, string key) =>
        amazon.Messaging.CreateDigitalAccessKey(orderId, new CreateDigitalAccessKeyRequest
        {
            Text = $"The licence code for the tuner software is {key}. Enter the code under Settings, Activation.",
        });
}
