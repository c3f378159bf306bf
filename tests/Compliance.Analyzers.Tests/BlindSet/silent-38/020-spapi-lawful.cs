using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Engrave.It.Orders;

public class CustomizationMessenger
{
    private readonly AmazonConnection _amazon;

    public CustomizationMessenger(AmazonConnection amazon) => _amazon = amazon;

    public bool AskForEngraving(string orderId, string line) =>
        _amazon.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"Please confirm the engraving of your pet tag: \"{line}\". We start as soon as we have your answer.",
        });

    public bool AskForGiftBoxColour(string orderId) =>
        _amazon.Messaging.CreateConfirmOrderDetails(orderId, new CreateConfirmOrderDetailsRequest
        {
            Text = "You ordered the set with the gift box. Which of the listed colours shall the box have: black, oak or white?",
        });

    public bool LostParcel(string orderId) =>
        _amazon.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The carrier has lost your parcel. We have refunded the whole order. You can follow the refund in Your Orders on Amazon.",
        });

    public bool RequestReviewTheLegalWay(string orderId) =>
        _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(orderId);
}
