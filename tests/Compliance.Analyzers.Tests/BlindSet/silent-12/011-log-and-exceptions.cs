using System;
using Microsoft.Extensions.Logging;

namespace Globex.SellerHub.Compliance;

public sealed partial class MessageGuard(ILogger<MessageGuard> logger)
{
    [LoggerMessage(1, LogLevel.Warning, "Message for order {OrderId} was blocked: it offers {Percent}% off your next order")]
    private partial void LogDiscount(string orderId, int percent);

    [LoggerMessage(2, LogLevel.Error, "Message for order {OrderId} asks the buyer to remove a negative review")]
    private partial void LogRemoval(string orderId);

    public void Check(string orderId, string text)
    {
        if (text.Contains("gift card", StringComparison.OrdinalIgnoreCase))
        {
            logger.LogError("Template of {Order} promises a free gift card in exchange for a 5-star review, please fix it", orderId);
            throw new ForbiddenContentException("You must not offer a gift card to buyers in exchange for a review.");
        }

        if (text.Contains("whatsapp", StringComparison.OrdinalIgnoreCase))
        {
            LogRemoval(orderId);
            throw new ForbiddenContentException($"Do not ask buyers to contact you on WhatsApp (order {orderId}).");
        }

        Console.WriteLine("Checked {0}: no coupon, no discount, no review request.", orderId);
    }
}
