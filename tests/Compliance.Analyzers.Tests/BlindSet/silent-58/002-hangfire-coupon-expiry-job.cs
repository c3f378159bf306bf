using Hangfire;
using Microsoft.Extensions.Logging;

namespace Corvid.Promotions.Jobs;

public sealed class CouponExpiryJob(ICouponStore store, ILogger<CouponExpiryJob> logger)
{
    [AutomaticRetry(Attempts = 3)]
    [JobDisplayName("Deactivate coupons whose discount period has ended")]
    public async Task RunAsync(CancellationToken ct)
    {
        var expired = await store.ListExpiredAsync(ct);
        logger.LogInformation("Found {Count} expired coupons, the largest discount was {Percent}% off", expired.Count, expired.MaxPercent());

        foreach (var coupon in expired)
        {
            if (coupon.IsGiftCard)
            {
                logger.LogWarning("Coupon {Code} is a gift card and keeps its balance after expiry", coupon.Code);
                continue;
            }

            if (coupon.UsedCount == 0)
                logger.LogDebug("Coupon {Code} was never used; nobody saved anything with it", coupon.Code);

            await store.DeactivateAsync(coupon.Id, ct);
        }

        if (expired.Any(c => c.Campaign is null))
            throw new InvalidOperationException("A coupon without a campaign was found; free gift and cashback coupons need one.");
    }
}
