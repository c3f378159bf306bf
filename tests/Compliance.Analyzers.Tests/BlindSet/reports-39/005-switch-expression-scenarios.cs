namespace Quayside.Support;

public enum Scenario { Late, Damaged, WrongItem, LowRating, Happy }

public static class ReplyComposer
{
    public static string Compose(Scenario scenario, Order order) => scenario switch
    {
        Scenario.Late => $"Hello {order.Buyer}, order {order.Id} is running late. It should arrive by {order.Eta:d}.",
        Scenario.Damaged => $"Hello {order.Buyer}, we will refund you by PayPal, just send us your account.", // expect: BSM1004|BSM3003
        Scenario.WrongItem => $"Hello {order.Buyer}, we are sending the correct item today. No need to return the wrong one.",
        Scenario.LowRating => $"Hello {order.Buyer}, we noticed your two-star review. Could you please take it down now that the issue is fixed?", // expect: BSM2004
        Scenario.Happy => "Glad to hear you are happy! Please post what you just told us as a review on Amazon.", // expect: BSM2003|BSM2002|BSM2006
        _ => throw new ArgumentOutOfRangeException(nameof(scenario), scenario, "Unknown scenario."),
    };
}

public sealed record Order(string Id, string Buyer, DateOnly Eta);
