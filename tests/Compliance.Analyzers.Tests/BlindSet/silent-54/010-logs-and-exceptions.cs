using Microsoft.Extensions.Logging;

namespace Oderbruch.Jobs;

public sealed partial class ReviewGuard(ILogger<ReviewGuard> logger)
{
    [LoggerMessage(1, LogLevel.Warning, "Template {Id} asks for a 5-star review; message was not sent to the buyer")]
    private partial void LogPositiveRequest(int id);

    public void Check(int id, string body)
    {
        if (body.Contains("coupon", StringComparison.OrdinalIgnoreCase))
        {
            logger.LogError("Template {Id} offers a coupon code to the buyer, please remove it before the next run", id);
            throw new InvalidOperationException($"Template {id} must not offer a discount on the next order or a gift card to the buyer.");
        }

        if (body.Contains("star", StringComparison.OrdinalIgnoreCase))
            LogPositiveRequest(id);

        if (body.Contains("微信"))
            throw new NotSupportedException("模板中含有微信号，不能让买家加微信领取返现。");

        logger.LogDebug("Template {Id}: no gift, no cashback, no request to change a review", id);
    }
}
