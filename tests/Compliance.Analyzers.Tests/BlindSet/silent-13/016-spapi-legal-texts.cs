using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Huaqiang.Spapi.Jobs;

public class ServiceMessages(AmazonConnection amazon)
{
    public Task AskEngravingAsync(string orderId) =>
        amazon.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "You asked for the engraving 'Free as a bird - call me 0171 555 010'. Is the phone number on the tag correct?",
        });

    public Task DeliveryAsync(string orderId, string slot) =>
        amazon.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"Two men will bring the washing machine on {slot}. Is there a lift in the house, and is the door wider than 65 cm?",
        });

    public Task ProblemAsync(string orderId, decimal sum) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"The colour you ordered is out of stock. We have cancelled the order and refunded {sum:C} to your original payment method.",
        });

    public Task KeyAsync(string orderId, string key) =>
        amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
        {
            Text = "Your licence key for the map update: " + key + ". Enter the code under Settings > Maps.",
        });

    // Bewertungen nur über Amazons eigenen Text
    public Task SolicitAsync(string orderId) =>
        amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
