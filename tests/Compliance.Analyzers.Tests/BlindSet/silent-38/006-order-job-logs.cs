using Microsoft.Extensions.Logging;

namespace Sync.Worker;

public class PromotionSyncJob
{
    private readonly ILogger<PromotionSyncJob> _logger;
    private readonly IPromotionStore _store;

    public PromotionSyncJob(ILogger<PromotionSyncJob> logger, IPromotionStore store)
    {
        _logger = logger;
        _store = store;
    }

    public async Task RunAsync(CancellationToken ct)
    {
        var coupons = await _store.LoadActiveCouponsAsync(ct);
        _logger.LogInformation("Loaded {Count} coupons, {Expired} of them expire this week", coupons.Count, coupons.Count(c => c.ExpiresSoon));

        foreach (var coupon in coupons)
        {
            if (coupon.PercentOff > 80)
            {
                _logger.LogWarning("Coupon {Code} gives {Percent}% off your next order, which exceeds the limit of the category", coupon.Code, coupon.PercentOff);
                continue;
            }
            if (coupon.BuyerId != null)
                throw new InvalidOperationException("Coupons must not be sent to single buyers; Amazon forbids discount codes in buyer messages.");

            await _store.PublishAsync(coupon, ct);
            _logger.LogDebug("Published free gift rule {Rule} for coupon {Code}", coupon.GiftRule, coupon.Code);
        }
    }
}
