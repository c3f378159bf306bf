namespace Roastery.Amazon.Texts;

internal static class Snippets
{
    internal const string Brand = "Third Crack Coffee";
    internal const string Stars = "5-star";
    internal const string Present = "gift card";
}

internal static class GrinderLetters
{
    public const string Cleaning =
        $"A note from {Snippets.Brand}: the burrs of your grinder come out with a quarter turn to the left. Never wash them.";

    public const string AskStars =
        $"It would make our day at {Snippets.Brand} if you rewarded your grinder with a {Snippets.Stars} rating on Amazon."; // expect: BSM2002

    public const string Surprise =
        $"You are among our first hundred buyers, so a {Snippets.Present} for the coffee house of your choice is yours."; // expect: BSM1005

    public const string Motor =
        $"The motor of your grinder is covered by our two-year warranty, {Snippets.Brand} replaces it at no charge.";
}
