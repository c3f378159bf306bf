namespace Foxglove.Agency.Letters;

internal sealed class OrchardDayLetter : MarketplaceLetter
{
    public override string Locale => "en-GB";

    public override string Subject(OrderInfo o) => $"Your tea set, order {o.Id}";

    // expect@+6: BSM2003
    public override string Body(OrderInfo o) => $"""
        Dear {o.FirstName},

        you asked how the pot should be cleaned: rinse it with warm water only, please, and never put it in the dishwasher.

        If you love it, do tell the world in a review; if you don't, please keep it between us and write to us first instead.

        Kind regards
        Orchard Day customer care
        """;

    // expect@+4: BSM1006
    public string SecondBody(OrderInfo o) => $"""
        Dear {o.FirstName},

        the new lid for order {o.Id} left us this morning. And because you are a loyal customer, your name goes into our draw for a weekend in Bath next month.

        Orchard Day customer care
        """;
}
