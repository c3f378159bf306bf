using Microsoft.Extensions.Logging;

namespace Ordina.Infrastructure.Messaging;

internal static partial class MessagingLog
{
    [LoggerMessage(1001, LogLevel.Information, "Queued review request for order {OrderId}; the buyer gets no gift card in this flow")]
    public static partial void ReviewRequestQueued(this ILogger logger, string orderId);

    [LoggerMessage(1002, LogLevel.Warning, "Coupon code {Code} was found in the message to order {OrderId}; message dropped")]
    public static partial void CouponDropped(this ILogger logger, string code, string orderId);

    [LoggerMessage(1003, LogLevel.Warning, "Buyer of order {OrderId} asked for a refund via PayPal; routed to an agent")]
    public static partial void PayPalRequested(this ILogger logger, string orderId);

    [LoggerMessage(1004, LogLevel.Error, "Solicitation for {OrderId} failed: please leave a review request to the scheduler and do not retry")]
    public static partial void SolicitationFailed(this ILogger logger, string orderId, Exception exception);

    [LoggerMessage(1005, LogLevel.Debug, "Discount {Percent}% off applied to cart {CartId}")]
    public static partial void DiscountApplied(this ILogger logger, int percent, string cartId);
}
