using Microsoft.Extensions.Logging;

namespace ReviewRadar;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Fetched {Count} new reviews for {Asin}, {Bad} of them below three stars")]
    public static partial void Fetched(this ILogger logger, int count, string asin, int bad);

    [LoggerMessage(2, LogLevel.Warning, "Message to buyer of {OrderId} blocked: contains coupon code {Code}")]
    public static partial void CouponBlocked(this ILogger logger, string orderId, string code);

    [LoggerMessage(3, LogLevel.Warning, "Draft for {OrderId} asks the buyer to change the review, not sent")]
    public static partial void ReviewAskBlocked(this ILogger logger, string orderId);

    [LoggerMessage(4, LogLevel.Error, "给买家的消息包含微信号, 已拦截 {OrderId}")]
    public static partial void WeChatBlocked(this ILogger logger, string orderId);

    [LoggerMessage(5, LogLevel.Debug, "Gift card balance job done in {Elapsed} ms")]
    public static partial void GiftCardsDone(this ILogger logger, long elapsed);
}
