using Hangfire;
using Microsoft.Extensions.Logging;

namespace Corvid.Channel.Jobs;

[Queue("buyer-mail")]
public sealed class FollowUpJob(IBuyerMailbox mailbox, IOrderReader orders, ILogger<FollowUpJob> logger)
{
    [AutomaticRetry(Attempts = 3)]
    public async Task RunAsync(string orderId, CancellationToken ct)
    {
        var order = await orders.GetAsync(orderId, ct);
        logger.LogInformation("Follow-up for {OrderId}, coupon flag {Coupon}", orderId, order.CouponUsed);

        if (order.DaysSinceDelivery == 3)
        {
            await mailbox.SendMessageAsync(orderId,
                $"Hi {order.BuyerName}, the manual of your air fryer misses page 12. The missing page says: preheat for 3 minutes before frying.");
        }
        else if (order.DaysSinceDelivery == 10)
        {
            await mailbox.SendMessageAsync(orderId,
                $"Hi {order.BuyerName}, could you take a minute to leave a review of your air fryer on the product page?"); // expect: BSM2006
        }
        else if (order.DaysSinceDelivery == 20)
        {
            await mailbox.SendMessageAsync(orderId,
                $"Hi {order.BuyerName}, we have not seen your review yet. Post it this week and we send you a silicone liner set at no cost."); // expect: BSM2001
        }
    }
}
