namespace Sendgate.Policy;

public abstract class PolicyViolationException(string message) : Exception(message);

public sealed class IncentiveException()
    : PolicyViolationException("Your message offers a gift card or refund in exchange for a review. Remove the offer and try again.");

public sealed class CouponException(string code)
    : PolicyViolationException($"Your message contains the coupon code {code}. Amazon does not allow promotions in buyer messages.");

public sealed class ContactException()
    : PolicyViolationException("Your message invites the buyer to WhatsApp or e-mail. Ask them to reply in the thread instead.");

public sealed class RepeatRequestException(string orderId)
    : PolicyViolationException($"A review was already requested for order {orderId}; you may ask only once.");

public static class PolicyGate
{
    public static void Check(string draft)
    {
        if (draft.Contains("gift card", StringComparison.OrdinalIgnoreCase)) throw new IncentiveException();
        if (draft.Contains("% off", StringComparison.OrdinalIgnoreCase)) throw new CouponException("?");
        if (draft.Contains("whatsapp", StringComparison.OrdinalIgnoreCase)) throw new ContactException();
        if (draft.Contains("leave us a review again")) throw new RepeatRequestException("?");
    }
}
