using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Cordwell.Fulfilment;

public class BrokenItemNotifier
{
    private readonly AmazonConnection _amazon;
    public BrokenItemNotifier(AmazonConnection amazon) => _amazon = amazon;

    public Task<bool> TellOutOfStockAsync(string orderId, string item, decimal amount) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"We found that the last {item} in our warehouse is damaged, so we cannot ship order {orderId}. " +
                   $"We have already refunded {amount:C} to your original payment method. You do not have to do anything."
        });

    public Task<bool> TellMissingScrewsAsync(string orderId) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "Some boxes of this shelf left the factory without the bag of screws. We are sending you a bag free of charge; " +
                   "it will be in your letter box within three days. Please do not use household screws meanwhile."
        });

    public Task<bool> AskHouseNumberAsync(string orderId) =>
        _amazon.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "The carrier could not find your address. Please review your address in Your Orders and reply to this message with the house number."
        });
}
