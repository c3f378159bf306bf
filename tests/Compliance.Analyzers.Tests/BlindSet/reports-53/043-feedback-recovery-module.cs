namespace Osprey.Optics.Recovery;

public sealed record FeedbackCase(string Buyer, string OrderId, int Attempt, bool Refunded);

public static class FeedbackRecovery
{
    public static string? Compose(FeedbackCase c)
    {
        var head = $"Dear {c.Buyer},\n\n";
        var tail = "\n\nOsprey Optics";

        return c switch
        {
            { Refunded: false } => head + "the lens cap of your binoculars was missing; a new one is in the mail, and nothing will be charged." + tail,
            { Attempt: 1 } => head + "as the cap is with you now, would you take down the seller feedback you left for us?" + tail, // expect: BSM2005
            { Attempt: 2 } => head + $"your seller feedback still stands and costs us our account. Erase it today, please, order {c.OrderId} was refunded after all." + tail, // expect: BSM2005
            { Attempt: 3 } => head + "shall we settle this between ourselves, without Amazon? Cancel the claim and we sort out the money privately." + tail, // expect: BSM3003|BSM1003|BSM1004
            _ => null,
        };
    }

    public static string Closing(FeedbackCase c)
    {
        string Line(string s) => s + "\n";
        return Line($"Dear {c.Buyer},")
            + Line($"the case about order {c.OrderId} is closed and the refund was issued.")
            + Line("Clean the lenses with the cloth in the box only.")
            + Line("Should you need spare parts later on, buy them straight from our workshop, not here.") // expect: BSM3003
            + Line("Osprey Optics");
    }
}
