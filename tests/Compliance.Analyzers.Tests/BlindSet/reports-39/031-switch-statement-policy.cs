using Polly;

namespace Thornbury.Workers;

public sealed class RetryingBuyerNotifier(ResiliencePipeline pipeline, IBuyerChannel channel)
{
    public async ValueTask NotifyAsync(OrderEvent orderEvent, CancellationToken ct)
    {
        string message;

        switch (orderEvent.Type)
        {
            case "delayed":
                message = $"The parcel for order {orderEvent.OrderId} is delayed until {orderEvent.Date:d}.";
                break;
            case "delivered":
                message = "Thank you! Scan the QR code on the leaflet to claim your gift and join our testers."; // expect: BSM1005|BSM3001|BSM1006
                break;
            case "returned":
                message = "We have received your return. Tell us why by e-mail: returns@thornbury-home.co.uk"; // expect: BSM3002|BSM3003
                break;
            case "feedback-negative":
                message = "We saw your seller feedback. Take it back and we refund the order, no questions asked."; // expect: BSM2005|BSM2001|BSM2004
                break;
            default:
                return;
        }

        await pipeline.ExecuteAsync(async token => await channel.SendAsync(orderEvent.OrderId, message, token), ct);
    }
}
