using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightside.Jobs;

public class OrderProblemJob(AmazonConnection amazon)
{
    public void NoStock(string orderId) => amazon.Messaging.CreateUnexpectedProblem(orderId,
        new CreateUnexpectedProblemRequest
        {
            Text = "A stock count was wrong and we cannot ship the rug. The order has been refunded in full. We are sorry.",
        });

    public void Delay(string orderId, DateOnly date) => amazon.Messaging.CreateUnexpectedProblem(orderId,
        new CreateUnexpectedProblemRequest
        {
            Text = $"The lorry with your rug broke down. The new delivery date is {date:d}. If this is too late, we will refund the full amount.",
        });

    public void Slot(string orderId) => amazon.Messaging.CreateConfirmDeliveryDetails(orderId,
        new CreateConfirmDeliveryDetailsRequest { Text = "The rug weighs 48 kg. Please tell us whether there is a lift and which morning suits you." });

    public void Review(string orderId) => amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(orderId);
}
