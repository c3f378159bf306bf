namespace Gladstone.Mailings;

internal static class Snippets
{
    internal const string Sale = "the autumn clearance has begun";
    internal const string HalfPrice = "at half price";
}

internal static class BuyerMailBodies
{
    internal static string Dice(string name) => $"""
        Dear {name},
        one of the dice has two threes. A correct one is in the post.
        """;

    // expect@+3: BSM1007|BSM1001
    internal static string Autumn(string name) => $"""
        Dear {name},
        just so you know, {Snippets.Sale}: all our expansions go out {Snippets.HalfPrice}.
        """;

    internal static string Refund(string name, decimal sum) =>
        $"Dear {name}, " + $@"we refunded {sum:0.00} euros ""to the last cent"", through Amazon.";

    // expect@+4: BSM1004
    internal static string Rebate(string name, decimal sum) => $$"""
        Dear {{name}},
        the box was dented, so the order has been refunded.
        A further {{sum}} euros come straight to your Revolut account as soon as we have the name of it.
        """;
}
