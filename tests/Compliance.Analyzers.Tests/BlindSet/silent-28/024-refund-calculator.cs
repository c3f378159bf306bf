namespace Integra.Refunds;

public static class RefundLetters
{
    private const string Opening = "Dear {0}, ";

    public static string Full(string name, decimal amount) =>
        string.Format(Opening + "the full price of {1:0.00} USD has been refunded through Amazon.", name, amount);

    public static string Partial(string name, decimal amount, string part) =>
        string.Format(Opening + "the {2} was missing, so {1:0.00} USD of this order has been refunded to your card.", name, amount, part);

    public static string Shipping(string name, decimal amount) =>
        string.Format(Opening + "the express parcel came late, and the shipping fee of {1:0.00} USD has been refunded.", name, amount);

    public static string NoStock(string name) =>
        string.Format(Opening + "the lamp was sold out when you ordered it. We have cancelled the order and refunded it in full.", name);
}
