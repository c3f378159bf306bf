using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Larkfield.Fulfilment.Workers;

public sealed class PostDeliveryWorker(IOrderFeed orders, IBuyerMessenger messenger, ILogger<PostDeliveryWorker> log) : BackgroundService
{
    private const string DelayBody =
        "Your parcel is held at the Memphis hub because of the storm. It should reach you by Friday; if that is too late, we will cancel and refund the order.";

    private const string CheckInBody =
        "Your skillet arrived on Tuesday according to the carrier. Wash it by hand and dry it at once. " +
        "When you are ready for the matching lid, write back and we will knock fifteen percent off for you."; // expect: BSM1001

    private const string SecondCheckInBody =
        "We hope the skillet is settling in. We're saving a little something from our kitchen for everyone who tells the world about it on the product page."; // expect: BSM2001|BSM1005

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var order in orders.DeliveredAsync(stoppingToken))
        {
            var body = order.State switch
            {
                OrderState.Delayed => DelayBody,
                OrderState.Delivered when order.DaysSince > 14 => SecondCheckInBody,
                _ => CheckInBody,
            };
            await messenger.SendAsync(order.Id, body, stoppingToken);
            log.LogInformation("Message queued for {OrderId}", order.Id);
        }
    }
}
