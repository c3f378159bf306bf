using Microsoft.Extensions.Logging;

namespace BatchSender.Core;

public sealed class Outbox(ILogger<Outbox> logger)
{
    public void Enqueue(string orderId, string body)
    {
        if (body.Contains("coupon", StringComparison.OrdinalIgnoreCase))
        {
            logger.LogWarning("Message for {OrderId} dropped: it offers a coupon code for the next purchase", orderId);
            throw new InvalidOperationException("Do not send coupons or discount codes to Amazon buyers.");
        }
        if (body.Contains("5 star") || body.Contains("five star"))
            throw new ArgumentException("The message asks for a five star review in exchange for a gift card.", nameof(body));

        if (body.Contains("微信"))
            logger.LogError("订单 {OrderId} 的消息要求买家加微信返现，已拦截", orderId);

        logger.LogInformation("您的好评返现任务已停用, order {OrderId}", orderId);
    }
}
