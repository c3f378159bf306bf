namespace Birchline.Inbox;

public static class IncomingSamples
{
    // things buyers actually wrote to us; used to train the triage model
    public static readonly IReadOnlyList<(string BuyerText, string Label)> Corpus =
    [
        ("Do you guys have a coupon for this? My neighbor said he got 20% off.", "price"),
        ("I'll give you 5 stars if you send me a second one for free, lol", "review-trade"),
        ("Can I just call you? Or text me, I'm at work all day.", "contact"),
        ("Refund me or I leave a one star review. Your choice.", "threat"),
        ("Is it cheaper if I buy it on your website instead?", "off-amazon"),
        ("如果我改评价，你们能退一半钱吗？", "review-trade"),
    ];
}
