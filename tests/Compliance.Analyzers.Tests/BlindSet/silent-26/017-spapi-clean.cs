using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Poirier.Cuisines.Amazon;

public class CuisineNotifier(AmazonConnection amazon)
{
    public Task ConfirmCut(string orderId, int width) => amazon.Messaging.ConfirmCustomizationDetailsAsync(orderId,
        new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"Please confirm that the worktop is to be cut to {width} cm. We cannot take back a cut worktop unless it is faulty."
        });

    public Task Appointment(string orderId, DateTime day) => amazon.Messaging.CreateConfirmDeliveryDetailsAsync(orderId,
        new CreateConfirmOrderDetailsRequest
        {
            Text = $"The worktop weighs 48 kg and will be brought on {day:dddd d MMMM} by two men. Is there a lift in the house?"
        });

    public Task Broken(string orderId) => amazon.Messaging.CreateUnexpectedProblemAsync(orderId,
        new CreateUnexpectedProblemRequest(text: "The edge of your worktop chipped in our workshop. We cut a new one free of charge; it leaves us three days later than promised."));

    public Task AskReview(string orderId) => amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
