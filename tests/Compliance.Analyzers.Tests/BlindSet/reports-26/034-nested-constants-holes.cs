namespace Wexford.Toys.Outbound;

internal static class Terms
{
    internal const string Pct = "15%";
    internal const string Off = Pct + " off";
    internal const string PayPal = "PayPal";
    internal const string Site = "www.wexford-toys.example";
}

internal sealed class ToyMessages
{
    internal string Puzzle(string buyer) =>
        $"Dear {buyer}, here is {Terms.Off} for the next puzzle, valid throughout the holidays."; // expect: BSM1001|BSM1006

    internal string MissingPiece(string buyer) =>
        $"Dear {buyer}, the missing piece has been cut again and was posted today.";

    internal string Rebate(string buyer) =>
        $"Dear {buyer}, send us your {Terms.PayPal} address and a part of the price comes back to you."; // expect: BSM1004|BSM3002

    internal string Rules(string buyer) =>
        $"Dear {buyer}, the rules in larger print are at {Terms.Site}/rules."; // expect: BSM3001

    internal string Age(string buyer) =>
        $"Dear {buyer}, the puzzle is not suitable for children under {36} months.";
}
