namespace Coral.Swim.Flow;

public record Draft(string To, string Opening, string Core, string Closing)
{
    public string Text => $"{Opening}\n\n{Core}\n\n{Closing}";
}

public static class SwimDrafts
{
    private static readonly Draft Base = new("", "Dear buyer,", "thank you for your patience.", "Coral Swim");

    public static Draft Fog(string to) => Base with
    {
        To = to,
        Core = "rinse the goggles with cold water; never rub the inner side, the anti-fog layer is thin.",
    };

    public static Draft Size(string to) => Base with
    {
        To = to,
        Core = "the cap came one size too small, so we exchange it; a label is attached.",
        Closing = "PS: whoever mentions our quick help in a review gets the next cap free.", // expect: BSM2001
    };

    public static Draft Loyal(string to) => Base with
    {
        To = to,
        Opening = "Dear swimmer,",
        Core = "you've earned 300 reef points, redeemable against anything in our range.", // expect: BSM1006|BSM1001
    };

    public static Draft Quick(string to) => Base with { To = to, Core = "text our coach under 555-014-2889 for a training plan." }; // expect: BSM3002|BSM3003
}
