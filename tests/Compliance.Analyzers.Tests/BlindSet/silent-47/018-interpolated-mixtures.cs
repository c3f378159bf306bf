namespace Vela.CustomerCare;

public sealed class ServiceMessageComposer
{
    public string Regular(Buyer buyer, decimal amount) =>
        $"Hi {buyer.Name}, one tent peg set was missing; we have refunded {amount:C} for it on this order.";

    public string AlreadyApplied(Buyer buyer, decimal amount) =>
        $"Hi {buyer.Name}, you asked about line 2 of the invoice: it is the coupon of {amount:C} that was already applied to this order.";

    public string Verbatim(Buyer buyer, string day) =>
        $@"Hi {buyer.Name},
the tent will be delivered on {day} instead of this Friday, since the road is closed.
If that is too late for you, we cancel the order and refund it in full.
Regards";

    public string Raw(Buyer buyer, string code) =>
        $$"""
        Hi {{buyer.Name}},
        the error code {{code}} means that the lamp is too hot. Switch it off for ten minutes.
        Regards
        """;
}

public record Buyer(string Name);
