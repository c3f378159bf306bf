namespace Integra.Care;

public sealed class ClosingLines
{
    private const string Offer = "a voucher worth 15 euros";
    private const string Where = "on our own website";

    public string Refunded(string name, decimal amount) =>
        $"Dear {name}, {amount:0.00} EUR were returned to your card.";

    public string Goodbye(string name) =>
        $"Dear {name}, as a small thank-you there will be {Offer} in your inbox tomorrow."; // expect: BSM1002|BSM1005

    public string Refill(string name) =>
        $"Dear {name}, refills are easier to buy {Where}, with no Amazon fees on top."; // expect: BSM3003|BSM1007|BSM3001
}
