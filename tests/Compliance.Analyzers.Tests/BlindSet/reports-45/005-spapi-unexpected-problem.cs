using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightwell.Fulfilment.Messaging;

public sealed class ProblemNotifier(AmazonConnection amazon, ILogger<ProblemNotifier> logger)
{
    public async Task NotifyDelayAsync(string orderId, DateOnly newDate, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = $"The carrier lost time at the hub. The new delivery date for order {orderId} is {newDate:MMMM d}. "
                 + "For the wait we will add a $10 Amazon gift card to your next parcel.", // expect: BSM1005|BSM1003|BSM1006
        };
        await amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
        logger.LogInformation("Delay notice sent for {OrderId}", orderId);
    }

    public Task NotifyDamageAsync(string orderId, CancellationToken ct) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "One of the glasses broke in our warehouse. We have refunded the order in full.",
        }, ct);

    public Task NotifyMissingPartAsync(string orderId, CancellationToken ct) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "A screw bag is missing from your parcel. Send your address to parts@brightwell-home.com and it goes out tomorrow.", // expect: BSM3002
        }, ct);
}
