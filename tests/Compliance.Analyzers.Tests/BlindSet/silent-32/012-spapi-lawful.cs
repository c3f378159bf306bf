using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace ChannelLoom.Channels.Amazon.Workers;

public class CustomizationWorker
{
    private readonly AmazonConnection _connection;

    public CustomizationWorker(AmazonConnection connection) => _connection = connection;

    public Task AskAsync(string orderId, string engraving) =>
        _connection.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"Please confirm that the mug for order {orderId} should read \"{engraving}\". We print it tomorrow at noon.",
        });

    public Task TellDelayAsync(string orderId) =>
        _connection.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "A machine stopped in our workshop, so your mug ships on Thursday. If that is too late for you, reply and we will cancel the order and refund it in full.",
        });

    public Task SendKeyAsync(string orderId, string key) =>
        _connection.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
        {
            Text = "Your licence code for the pattern library is " + key + ". Enter it under Activate in the programme.",
        });

    public Task AskFloorAsync(string orderId) =>
        _connection.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The oven weighs 64 kg. On which floor is your flat, is there a lift, and which morning next week suits you?",
        });
}
