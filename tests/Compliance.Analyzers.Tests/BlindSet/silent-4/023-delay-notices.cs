using Microsoft.Azure.Functions.Worker;

namespace Hartwell.Marketplace.Functions.Delays;

public sealed class DelayMessenger(IBuyerMessenger messenger, ICarrierStatus carrier)
{
    [Function(nameof(DelayMessenger))]
    public async Task RunAsync([ServiceBusTrigger("delays", Connection = "Bus")] DelayedOrder order)
    {
        var status = await carrier.FindAsync(order.TrackingId);
        var text = status switch
        {
            { Stage: "lost" } =>
                $"Hello {order.FirstName}, DPD has lost the parcel with your rug (order {order.Id}). We've refunded all of it, including the £5 you paid for Saturday delivery.",
            { Stage: "customs" } =>
                $"Hello {order.FirstName}, your rug is held at customs in Rotterdam. We expect it on {status.Eta:d MMMM}. If you'd rather not wait, reply and we'll cancel and refund in full.",
            { Stage: "weather" } when order.HasGiftMessage =>
                $"Hello {order.FirstName}, snow has closed the M62 and your gift will arrive on {status.Eta:dddd}, after the birthday you mentioned. Would you like us to cancel and refund it, or send it on?",
            { Stage: "weather" } =>
                $"Hello {order.FirstName}, snow has closed the M62; the new delivery day is {status.Eta:dddd}. We've upgraded it to next-day service at no extra charge so that it isn't later still.",
            _ => null,
        };

        if (text is not null)
        {
            await messenger.SendAsync(order.Id, text);
        }
    }
}
