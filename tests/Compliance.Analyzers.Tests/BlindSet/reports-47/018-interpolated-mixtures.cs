namespace Vela.CustomerCare;

public sealed class MessageComposer
{
    public string Regular(Buyer buyer, decimal amount) =>
        $"Hi {buyer.Name}, we refund you {amount:C} in cash by Venmo once your review is online."; // expect: BSM2001|BSM1004

    public string Delay(Buyer buyer, DateOnly day) =>
        $"Hi {buyer.Name}, the tent will be delivered on {day:MMMM d} instead of this Friday. Sorry for the wait.";

    public string Verbatim(Buyer buyer, string shop) =>
        // expect@+2: BSM3003|BSM1001
        $@"Hi {buyer.Name},
next time order straight from {shop} and skip Amazon, it is cheaper for you.
Regards";

    public string Raw(Buyer buyer, int percent) =>
        // expect@+3: BSM1001
        $$"""
        Hi {{buyer.Name}},
        our tents are reduced by {{percent}}% for you this weekend.
        Regards
        """;
}

public record Buyer(string Name);
