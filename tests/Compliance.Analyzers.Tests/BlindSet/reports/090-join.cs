namespace Thistledown;

public static class Paragraphs
{
    private static readonly string[] Opening = ["Hello,", "you wrote that the kite string tore."];

    public static string Remedy() => string.Join('\n', [.. Opening, "A stronger string leaves today, free of charge."]);

    public static string Bribe() => string.Join('\n',
        [.. Opening,
         "Let's keep this between us: $20 to your Zelle and no complaint to Amazon."]); // expect: BSM1003|BSM1004|BSM3003

    public static string Raffle() =>
        string.Join(" ", "Every order this month", "takes part in our raffle", "for a stunt kite."); // expect: BSM1006
}
