namespace Hollowbody.Guitars.Aftercare;

public class AftercareTexts
{
    private readonly TimeProvider _clock;

    public AftercareTexts(TimeProvider clock) => _clock = clock;

    // expect@+8: BSM2003
    public string SetupGuide(string firstName, string model, string orderId) =>
        $"""
        Hi {firstName},

        here is the setup sheet you asked for. Let the {model} rest for a day in its case before you tune it,
        then turn the truss rod a quarter turn at most. The Allen key sits in the front pocket of the gig bag.

        If you are over the moon with it, tell other players in a review. If anything bugs you, please write to us and leave the stars alone.

        Order {orderId}
        Hollowbody Guitars
        """;

    public string NeckBow(string firstName, string orderId) =>
        $"""
        Hi {firstName},

        a bowed neck like the one on your photo is covered by the two-year warranty.
        Please choose between a repair and a replacement; we pay the courier both ways.

        Order {orderId}
        Hollowbody Guitars
        """;

    // expect@+8: BSM1006
    public string Anniversary(string firstName, string model) =>
        $"""
        Hi {firstName},

        time flies, you have had the {model} for a month now. Please check the string height once more,
        as wood moves during the first weeks.

        By the way: every Amazon customer is in our draw for a valve amp on the first of {_clock.GetLocalNow():MMMM}.

        Hollowbody Guitars
        """;
}
