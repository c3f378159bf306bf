using System.Collections.Generic;

namespace PeakMoss.Macros;

public static class PoliteNo
{
    public static readonly Dictionary<string, string> Replies = new()
    {
        ["discount"] = "Hi {first}, thanks for asking. We can't offer private discounts; the price on the product page is the current one.",
        ["coupon"] = "Hi {first}, we don't send coupon codes through messages, and we aren't allowed to. Sorry to be boring.",
        ["gift"] = "Hi {first}, we are unable to add free gifts to an order. The box contains exactly what the listing says.",
        ["direct"] = "Hi {first}, we can't sell outside of Amazon. Please place the order on Amazon as usual.",
        ["phone"] = "Hi {first}, we can't share a phone number here. Please reply to this message and we'll help.",
        ["reviewTrade"] = "Hi {first}, we never give refunds in exchange for reviews. Your refund depends only on the fault, and it went out today.",
    };
}
