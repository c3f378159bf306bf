using Microsoft.Extensions.Logging;

namespace PawKitchen.Web.Jobs;

public class CouponSyncJob(ILogger<CouponSyncJob> logger, ICouponApi api)
{
    public async Task RunAsync()
    {
        var coupons = await api.ListAsync();
        foreach (var c in coupons)
        {
            logger.LogInformation("Coupon {Code} gives {Percent}% off, valid until {Until}", c.Code, c.Percent, c.Until);
            if (c.Used)
                logger.LogWarning("Customer already used the coupon {Code}, the free gift is removed from the cart", c.Code);
        }

        logger.LogDebug("Request a review skipped: buyer left a five star review already");
        logger.LogError("差评同步失败，无法删除本地缓存的评价 {Id}", 0);
        Console.WriteLine("Cashback report written, please check your mailbox");
    }
}
