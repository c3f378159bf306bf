namespace Pujiang.Messaging.Renderers;

public class RatingRenderer
{
    private const int Stars = 5;

    public string RenderBuyerMail(Buyer b, Product p)
        => $"Hi {b.FirstName}, " + $"we'd love to see {Stars} stars " + // expect: BSM2002
           @"from you on " + $"the page of the {p.Name}.";

    public string RenderOffer(Buyer b, Product p, decimal pct)
        => $"Hi {b.FirstName}, buy two more {p.Name} and take {pct:P0} off both."; // expect: BSM1001

    public string RenderRemedy(Buyer b, Product p, decimal amount)
        => $"Hi {b.FirstName}, because the {p.Name} came scratched we refunded {amount:C} of this order; a return is possible too if you prefer.";

    // expect@+4: BSM1004|BSM3003|BSM1003
    public string RenderRebate(Buyer b, Product p, decimal amount)
        => $"""
           Hi {b.FirstName}, keep the {p.Name}.
           Your {amount:C} rebate comes by PayPal as soon as the return window has closed.
           """;
}
