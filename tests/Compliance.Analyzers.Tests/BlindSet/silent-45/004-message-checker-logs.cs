namespace Harrow.Compliance;

public sealed class OutgoingFilter(ILogger<OutgoingFilter> logger, IPhraseSource phrases)
{
    public bool Allow(string orderId, string text)
    {
        foreach (var phrase in phrases.Blocked)
        {
            if (!text.Contains(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            logger.LogWarning("Message for order {OrderId} held back: it offers a gift card in return for a five star review", orderId);
            return false;
        }

        if (text.Length > 2000)
            throw new ArgumentException("The text is too long; shorten the message or drop the discount paragraph before sending.", nameof(text));

        logger.LogDebug("Message for order {OrderId} passed: no coupon, no link, no phone number", orderId);
        return true;
    }
}
