namespace OpenDesk.Macros;

public static class RefusalMacros
{
    public static readonly IReadOnlyDictionary<string, string> ReplyTexts = new Dictionary<string, string>
    {
        ["discount"] = "Thank you for asking. We cannot offer private discounts; the price on the product page is the current one.",
        ["coupon"] = "I am afraid we do not send out coupon codes by message.",
        ["outside"] = "We're unable to sell outside of Amazon. Please place the order on the product page as usual.",
        ["paypal"] = "We can't pay you by PayPal. Refunds are only made through Amazon to your original payment method.",
        ["phone"] = "We do not take calls or use WhatsApp. Please reply to this message and we answer within a day.",
        ["gift"] = "Sorry, we are not able to add free gifts to orders.",
        ["review-trade"] = "Thank you for the offer, but we never give anything in return for reviews. Your refund does not depend on it.",
        ["price-drop"] = "We understand the disappointment, but we cannot refund the difference after a price change.",
    };
}
