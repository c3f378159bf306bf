namespace Parley.Disputes;

public static class QuotedReplies
{
    public static string UnknownCaller(string buyer, string orderId) => $"""
        Dear {buyer},

        on Tuesday you wrote: "Somebody phoned and said that I would get 20% off if I kept the table."
        That was not us, and we make no such offers.
        The wobble of the table in order {orderId} is a fault, so we have refunded it in full.

        Oak & Ember
        """;

    public static string AskedForCode(string buyer) =>
        $"Dear {buyer}, you asked \"can you send me a 20% coupon code?\". Sorry, we cannot; we do not give out codes.";

    public static string AskedForWeChat(string buyer) =>
        $"{buyer}您好，您问“能不能加微信、私下付款便宜点”，很抱歉，我们只能通过亚马逊交易。";

    public static string Warned(string buyer) =>
        $"Dear {buyer}, the mail you forwarded (\"claim your $50 gift card for a review\") is not from us. Please report it to Amazon and do not click on anything in it.";
}
