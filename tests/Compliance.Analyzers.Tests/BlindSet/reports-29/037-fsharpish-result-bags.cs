namespace Tote.Domain;

public abstract record Outcome
{
    public sealed record Say(string BuyerText) : Outcome;
    public sealed record Nothing : Outcome;
}

public static class ReplyPolicy
{
    private static readonly Outcome Silence = new Outcome.Nothing();

    public static Outcome Decide(Inquiry q) => q.Topic switch
    {
        Topic.Zip => new Outcome.Say("A little candle wax makes the zip of the tote run smoothly again. If not, we replace the bag."),
        Topic.Price when q.Count > 1 => new Outcome.Say("Buying more than one? Write to us first and pay us directly, then each tote is 15 percent less."), // expect: BSM3003|BSM1001
        Topic.Price => new Outcome.Say("We cannot give private discounts; the price on the product page is the current one."),
        Topic.Praise => new Outcome.Say("That is so sweet! Please share your joy as a review so that others can read it."), // expect: BSM2003|BSM2006
        Topic.Stain => new Outcome.Say("How annoying! We treat you to a dinner: choose a restaurant and we foot the bill."), // expect: BSM1003|BSM1005
        _ => Silence,
    };
}
