namespace Parceline.Support.Macros;

public class MacroLibrary
{
    public IEnumerable<Macro> Build()
    {
        yield return new Macro("no-private-discount",
            "Hello {{buyer}}, thank you for asking. We can't offer private discounts or coupon codes by message. The price on the product page is the one that applies to everybody.");
        yield return new Macro("no-paypal",
            "Hello {{buyer}}, we are not able to pay refunds by PayPal or bank transfer. Amazon will return the amount to the card you used for order {{order}}.");
        yield return new Macro("no-review-trade",
            "Hello {{buyer}}, thank you for your message, but we cannot accept the offer to change your review for a refund. Your return for order {{order}} is open in any case.");
        yield return new Macro("no-direct-sale",
            "Hello {{buyer}}, we do not sell outside of Amazon. Please place the order for the second chair through Amazon only.");
        yield return new Macro("no-gift",
            "Hello {{buyer}}, we do not give away free items. The cleaning cloth belongs to the set and is listed under \"What's in the box\".");
        yield return new Macro("scam-warning",
            "Hello {{buyer}}, the card asking you to scan a code and claim a $50 gift card was not put there by us. Please do not enter any data and report it to Amazon.");
    }
}

public record Macro(string Key, string Text);
