namespace Integra.Messaging.Errors;

public static class MessagingExceptions
{
    public sealed class ContactDataException(string field)
        : Exception($"The field {field} contains a phone number or an e-mail address; contact data is not allowed in buyer messages.");

    public sealed class IncentiveException()
        : Exception("The text offers a gift card or a refund in return for a review.");

    public sealed class PromotionException(string code)
        : Exception($"The text contains the coupon code {code}. Discounts must not be sent to buyers.");

    public static void ThrowIfPromotion(string? code)
    {
        if (code is not null) throw new PromotionException(code);
        Debug.Assert(code is null, "优惠码必须为空，买家消息中不得包含优惠信息");
    }
}
