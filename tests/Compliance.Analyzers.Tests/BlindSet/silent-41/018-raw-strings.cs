namespace Novaglow.Messaging;

public static class RawTemplates
{
    public const string FlickerCase = """
        Hello,

        we are sorry that the ring light flickers.
        Please do not use the power bank port for more than two hours.
        Would you like a refund or a new light? Both are free of charge for you.

        Novaglow
        """;

    public static string PayPalAnswer(string name) => $"""
        Dear {name},

        you asked us to send the money to your PayPal account.
        This is not possible: Amazon returns it to the card you paid with.
        """;

    public static string RefundDone(string name, decimal amount) => $$"""
        Dear {{name}},

        the amount of {{amount}} has been returned to your card through Amazon.
        """;
}
