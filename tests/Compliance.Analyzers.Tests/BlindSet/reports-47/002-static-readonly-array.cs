using System;

namespace ReturnsDesk.Replies;

internal sealed class ReturnReplyPool
{
    private static readonly string[] s_buyerReplies =
    {
        "Your return label is attached to the return request in Your Orders. Please drop the parcel off within 14 days.",
        "Please keep the kettle. We will send you 40% of the price to your PayPal account as soon as we have the address.", // expect: BSM1004|BSM3003
        "We received the returned item today and issued the full refund to your original payment method.",
        "Instead of returning it, keep it and accept a $20 Amazon gift card from us.", // expect: BSM1005|BSM1003
        "To speed up the return, call our service team on +1 (415) 555-0137 any time.", // expect: BSM3002|BSM3003
    };

    private readonly Random _random = new();

    public string PickReply(string buyerName) => $"Dear {buyerName}, {s_buyerReplies[_random.Next(s_buyerReplies.Length)]}";
}
