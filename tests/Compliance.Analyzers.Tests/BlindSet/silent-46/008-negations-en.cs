using System.Collections.Generic;

namespace Nimbus.Helpdesk.Snippets;

public static class PoliteRefusals
{
    public static readonly Dictionary<string, string> Texts = new()
    {
        ["asks_discount"] = "Thank you for asking. We are not able to give private discounts; the price shown on the product page applies to everyone.",
        ["asks_offsite"] = "We don't sell outside of Amazon and cannot take payment by PayPal or bank transfer. Please place the order through Amazon.",
        ["asks_phone"] = "We cannot exchange phone numbers or e-mail addresses here. Please reply to this message and we will help you.",
        ["offers_review_trade"] = "We do not accept reviews in return for a refund. Your refund depends only on the fault you described, and it was issued today.",
        ["asks_gift"] = "No gift is included with this set; the box holds the lamp, the cable and the manual.",
        ["asks_coupon_worked"] = "The coupon you clipped was applied to this order: the invoice shows $3.00 off under 'Promotion applied'.",
        ["asks_cash_refund"] = "Refunds go back to your original payment method through Amazon. We cannot send the money in any other way.",
    };
}
