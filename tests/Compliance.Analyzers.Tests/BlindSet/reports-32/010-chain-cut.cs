namespace ChannelLoom.Marketplace.Amazon.Letters;

internal static class Letters
{
    private const string Greeting = "Dear Customer,\r\n\r\n";
    private const string Closing = "\r\n\r\nSincerely,\r\nBluewillow Ceramics";

    internal static string AfterReplacement(string orderId) =>
        Greeting +
        "the replacement mug for order " + orderId + " was delivered on Monday. " +
        "We noticed that the old com" +
        "plaint is still on the product page. Would you be so kind as to re" + // expect: BSM2004
        "move your rev" +
        "iew, as the matter is settled?" +
        Closing;

    internal static string AfterRefund(string orderId, decimal amount) =>
        Greeting +
        "we have refunded " + amount.ToString("C") + " for order " + orderId + ". " +
        "It can take three to five working days until your bank shows it." +
        Closing;

    internal static string AfterFirstMonth(string orderId) =>
        Greeting +
        "we hope the mug survived its first month. " +
        "Add a friend of yours to our list and earn a free sau" + // expect: BSM1006|BSM1005
        "cer for each of you." +
        Closing;
}
