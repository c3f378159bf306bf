using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace PawKitchen.SpApi;

public class OrderQuestions(AmazonConnection amazon)
{
    public bool AskAddress(string orderId) => amazon.Messaging.CreateConfirmDeliveryDetails(orderId,
        new CreateConfirmCustomizationDetailsRequest
        {
            Text = "The carrier says that the house number of your address is not complete. Please write us the right one here, so the pet stairs can be delivered."
        });

    public bool AskEngraving(string orderId) => amazon.Messaging.ConfirmCustomizationDetails(orderId,
        new CreateConfirmCustomizationDetailsRequest
        {
            Text = "You ordered a dog tag with the text 'BELLA - call 202 555 0147'. Is it right that we engrave this number on the back side?"
        });

    public bool TellLost(string orderId) => amazon.Messaging.CreateUnexpectedProblem(orderId,
        new CreateUnexpectedProblemRequest
        {
            Text = "Your parcel was damaged at the carrier and came back to us. We have refunded this order in full today."
        });
}
