namespace Deskwright.Answers;

public sealed record Question(string Buyer, string Asin, bool AskedForPrice);

public static class PriceAnswers
{
    public static string Answer(Question q, Promotion? running) => (q.AskedForPrice, running) switch
    {
        (true, null) => $"Dear {q.Buyer}, you asked whether there is a coupon for this kettle. There is none at the moment.",
        (true, _) => $"Dear {q.Buyer}, you asked whether the coupon on the product page is real. Yes, it is open to every customer on Amazon.",
        _ => $"Dear {q.Buyer}, the price is the one on the product page.",
    };

    public static string WhyNotApplied(Question q) =>
        $"Dear {q.Buyer}, the coupon was not applied to your order because it had ended the day before you ordered.";

    public static string PriceDrop(Question q) =>
        $"Dear {q.Buyer}, we are sorry, but we cannot match the lower price of a later day. Within the return window you may send the kettle back for a full refund.";
}
