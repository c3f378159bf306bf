namespace Threadwell.Macros;

public record Macro(string Shortcut, string Title, string Body);

internal static class LawfulPack
{
    public static IReadOnlyList<Macro> All { get; } =
    [
        new("/nodisc", "No discounts", "We'd love to help, but sellers may not give discounts by message. Please go by the price on the page."),
        new("/nomail", "No e-mail", "We can't give out an e-mail address. Replies in this thread reach us within the day."),
        new("/ret", "Return", "Your return is approved. Please put the lamp in its own box, stick on the label and hand it in at UPS."),
        new("/swap", "Exchange", "The grey one is reserved for you and ships as soon as the blue one is scanned at the drop-off."),
        new("/cust", "Custom text", "You asked for 'Call Mum: 07700 900123' on the dog tag. Is every digit right?"),
        new("/tax", "Tax", "The sales tax was charged twice. We have refunded the second charge on this order."),
        new("/nocash", "No side payments", "Refunds always go to the way you paid with; we can't send money by PayPal or bank transfer."),
    ];
}
