namespace Glassworks.Push;

public static class BuyerPush
{
    private const string Benefit = "a complimentary coaster set";

    public static ReadOnlySpan<byte> BuyerMessageUtf8 => "Dear customer, show us your review and a coaster set is yours."u8; // expect: BSM2001

    public static ReadOnlySpan<byte> BreakageMessageUtf8 => "Dear customer, the broken glass of your order is replaced at no cost."u8;

    public const string BuyerMessage = "Dear customer, enjoy your glasses! We have " + Benefit + " waiting for you, just reply."; // expect: BSM1005

    public static string BuyerReply(string name) => $$"""
        Dear {{name}}, the missing stem was posted today, free of charge.
        """;

    public static string BuyerWinback(string name, string code) =>
        $"Dear {name}, we miss you! Type {code} at the checkout and pay less."; // expect: BSM1002|BSM1001
}
