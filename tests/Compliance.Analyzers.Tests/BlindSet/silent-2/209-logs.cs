namespace Indigo.Workers;

public class CouponWorker(ILogger<CouponWorker> logger)
{
    public void Run(Coupon c, string buyer)
    {
        logger.LogInformation("Sent a coupon {Code} worth {Amount} to {Buyer} because the order was late", c.Code, c.Amount, buyer);
        logger.LogWarning($"Buyer {buyer} asked to be contacted on WhatsApp, message was not sent");
        _log.Error("给买家发送优惠券失败，请稍后重试");
    }
}
