namespace Lichtwerk.Reviews;

public class ReviewSync(ILogger<ReviewSync> logger, IReviewStore store)
{
    public async Task RunAsync(CancellationToken ct)
    {
        logger.LogInformation("Fetched {Count} new 5-star reviews and {Bad} negative reviews", 3, 1);
        foreach (var r in await store.PendingAsync(ct))
        {
            if (r.Stars is < 1 or > 5)
                throw new InvalidOperationException($"Review {r.Id} has {r.Stars} stars, expected one to five.");
            if (r.MentionsGiftCard)
                logger.LogWarning("Review {Id} says the buyer got a gift card for a five-star review, reporting to legal", r.Id);
        }
        logger.LogDebug("删除差评缓存完成");
    }

    public void Guard(bool enabled)
    {
        if (!enabled) throw new NotSupportedException("Sending coupons to Amazon buyers is forbidden, remove the coupon from the template.");
    }
}
