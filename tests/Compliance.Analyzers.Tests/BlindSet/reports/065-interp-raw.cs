namespace Everdell.Apps.Messaging;

public static class RawLetters
{
    public static string Replacement(string name, string part) => $"""
        Dear {name},
        the {part} will be replaced. You need not return the old one.
        """;

    // expect@+3: BSM1002
    public static string Voucher(string name, string voucherCode) => $"""
        Dear {name},
        Enter voucher code {voucherCode} at checkout, it is our gift to you.
        """;

    // expect@+3: BSM3001|BSM3003
    public static string Shop(string name, string domain) => $$"""
        Dear {{name}},
        More mugs at lower prices in our own shop: https://shop.everdell.example/{{domain}}.
        """;
}
