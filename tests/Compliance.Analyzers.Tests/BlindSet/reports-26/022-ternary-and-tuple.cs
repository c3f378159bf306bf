namespace Roskilde.Tuinen.UseCases;

public class DecideAnswer
{
    public (string Subject, string Body) ForLateParcel(bool isTrade, bool wantsMore)
    {
        var body = wantsMore
            ? "We can offer the remaining five planters at a private price of £18 each; let us know." // expect: BSM1001
            : "The remaining planter leaves us on Monday.";

        return ("Your planters", "Dear customer,\n\n" + body);
    }

    public (string Subject, string Body) ForTrade(bool isTrade) => isTrade
        ? ("Your enquiry", "For larger quantities we would rather invoice you directly, against a bank transfer and without Amazon's fees.") // expect: BSM3003
        : ("Your enquiry", "We regret that we can sell only through Amazon.");

    public IReadOnlyList<(string Key, string Text)> All() => new[]
    {
        ("frost", "Terracotta should be brought in before the first frost."),
        ("bonus", "There is a little surprise in it for you if you tell other gardeners on Amazon how you like the planters."), // expect: BSM2001
        ("crack", "We refund a cracked planter in full; a photograph suffices."),
    };
}
