using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using FikaAmazonAPI.Services;

namespace Heavy.Goods;

internal sealed class DeliveryScheduler(MessagingService messaging, IClock clock)
{
    public Task<bool> AskAsync(string orderId, CancellationToken ct)
    {
        var tomorrow = clock.Today.AddDays(1);
        return messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"The washing machine can be delivered from {tomorrow:dddd} on. Which day suits you, and is there a lift in the building?",
        }, ct);
    }

    public Task<bool> GateAsync(string orderId, CancellationToken ct) =>
        messaging.CreateConfirmDeliveryDetailsAsync(orderId, new() { Text = "The driver stood before a locked gate. Please reply with the gate code." }, ct);
}
