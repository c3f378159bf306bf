using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Harborline.SpApi;

public class OrderQuestions(AmazonConnection connection)
{
    public bool NotifyDamage(string amazonOrderId) =>
        connection.Messaging.CreateUnexpectedProblem(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = "The carrier lost your parcel. A replacement was sent today and needs no payment from you.",
        });

    public bool AskEngraving(string amazonOrderId) =>
        connection.Messaging.ConfirmCustomizationDetails(amazonOrderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "You asked us to engrave 'World's best gift from Mia'. Please confirm the spelling before we start.",
        });

    public bool ScheduleDelivery(string amazonOrderId) =>
        connection.Messaging.CreateConfirmDeliveryDetails(amazonOrderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The sofa can be delivered on 4 May or 6 May. Which day suits you, and is there a lift in the building?",
        });

    // Amazon words the request for a review, we never do
    public bool Solicit(string amazonOrderId) =>
        connection.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(amazonOrderId);
}
