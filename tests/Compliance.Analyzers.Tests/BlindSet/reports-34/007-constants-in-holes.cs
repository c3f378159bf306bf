namespace Ostrowski.Accordions;

internal static class Phrases
{
    internal const string Greeting = "Dear {0},";
    internal const string Closing = "Kind regards, Ostrowski Accordions, Kraków";
    internal const string Reward = "a leather shoulder strap, on the house";
    internal const string Ask = "change those two stars";
}

internal sealed class BuyerLetterBook
{
    public const string ReedRepair =
        Phrases.Greeting + "\nthe stuck reed is covered by the warranty. We pay for the courier both ways.\n" + Phrases.Closing;

    public const string StrapOffer =
        Phrases.Greeting + "\nthank you for choosing our 72-bass. Next week you will find a present in your letter box: " + Phrases.Reward + ".\n" + // expect: BSM1005
        Phrases.Closing;

    public const string SecondThoughts =
        $"{Phrases.Greeting}\nnow that the bellows are tight again, could you {Phrases.Ask} you gave the instrument?\n{Phrases.Closing}"; // expect: BSM2004

    public const string Straps =
        $"{Phrases.Greeting}\nthe strap is adjusted with the brass buckle at the back.\n{Phrases.Closing}";
}
