using System.Collections.Generic;

namespace Harbor.Desk.Macros
{
    public class RefundMacros
    {
        public IDictionary<string, string> Build(string buyer, string orderId) => new Dictionary<string, string>
        {
            ["refund.done"] = $"Hello {buyer}, the refund for order {orderId} was issued this morning. Your bank may need three to five days to show it.",
            ["refund.partial"] = $"Hello {buyer}, one of the four glasses in order {orderId} arrived chipped, so we have refunded a quarter of the price to your card.",
            ["refund.nocode"] = $"Hello {buyer}, I understand the wish, but we do not hand out coupon codes in messages.",
            ["refund.route"] = $"Hello {buyer}, refunds can only be made through Amazon to the card you paid with; we cannot use PayPal.",
            ["replace.sent"] = $"Hello {buyer}, a replacement glass for order {orderId} left us today and costs you nothing."
        };
    }
}
