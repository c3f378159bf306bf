using System.Collections.Generic;

namespace Cobble.Support;

/// <summary>Answers to buyers who ask for a discount or offer to trade a review.</summary>
public static class PoliteRefusals
{
    public static readonly IReadOnlyDictionary<string, string> Replies = new Dictionary<string, string>
    {
        ["discount"] = "Hello, thank you for your question. We cannot offer private discounts; the price on the product page is the current one.",
        ["coupon"] = "Hello, we are not allowed to send coupon codes in messages, so I can't give you one.",
        ["free-gift"] = "Hello, I am sorry, we don't give away free products, not even to bloggers.",
        ["review-trade"] = "Hello, we do not pay for reviews and cannot accept your offer of five stars in return for a refund. If the fan is faulty, we will replace it.",
        ["paypal"] = "Hello, we cannot refund by PayPal. Refunds go only to the payment method of your order, through Amazon.",
        ["direct"] = "Hello, we do not sell outside Amazon; please place your order there.",
    };
}
