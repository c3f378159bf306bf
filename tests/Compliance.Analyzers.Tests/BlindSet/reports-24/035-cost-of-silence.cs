namespace LarchLantern.Escalations;

public abstract record Outcome
{
    private Outcome() { }
    public sealed record Replaced(string Tracking) : Outcome;
    public sealed record Bribed(decimal Amount) : Outcome;
    public sealed record Partial(decimal Amount, string Part) : Outcome;
    public sealed record Begged : Outcome;

    public string MessageToBuyer(string first) => this switch
    {
        Replaced(var tracking) => $"Hi {first}, the new boots left today, tracking {tracking}. Keep the old ones for gardening.",
        Bribed(var amount) => $"Hi {first}, {amount:C} lands on your card the minute that grumpy write-up vanishes. No rush, but also rush.", // expect: BSM2001|BSM2004
        Partial(var amount, var part) => $"Hi {first}, a partial refund of {amount:C} for the missing {part} on this order went through.",
        Begged => $"Hi {first}, we're a family of four and a dog. One more bad score and Amazon shuts us down, so please make it five.", // expect: BSM2002|BSM2004
        _ => string.Empty
    };
}
