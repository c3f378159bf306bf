using Microsoft.Extensions.Logging;

namespace Parley.Outbox;

public static partial class OutboxLog
{
    [LoggerMessage(1001, LogLevel.Warning, "Draft {DraftId} offers a coupon code to the buyer and was held back")]
    public static partial void CouponHeld(this ILogger logger, Guid draftId);

    [LoggerMessage(1002, LogLevel.Warning, "Draft {DraftId} asks the buyer to leave a five-star review; blocked")]
    public static partial void StarsHeld(this ILogger logger, Guid draftId);

    [LoggerMessage(1003, LogLevel.Information, "Removed phone number and WhatsApp link from draft {DraftId}")]
    public static partial void Stripped(this ILogger logger, Guid draftId);
}

public sealed class OutboxWorker(ILogger<OutboxWorker> logger)
{
    public void Report(Draft d)
    {
        if (d.Text.Contains("%")) logger.LogDebug("Draft {Id} mentions 20% off your next purchase or the like, sending to review", d.Id);
        if (d.Locale == "zh") logger.LogWarning("草稿 {Id} 含有“好评返现”字样，已拦截", d.Id);
        Console.Error.WriteLine($"[{DateTime.UtcNow:O}] gift card offer found in draft {d.Id}");
    }
}
