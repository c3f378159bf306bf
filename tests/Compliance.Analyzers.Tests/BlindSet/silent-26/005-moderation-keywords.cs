namespace Marktplaats.Guard.Moderation;

/// <summary>Phrases our clerks must not use towards buyers; matched before a message leaves the outbox.</summary>
internal static class ForbiddenPhrases
{
    internal static readonly string[] English =
    [
        "leave us a 5-star review", "change your review", "gift card for your review",
        "discount on your next order", "contact us on WhatsApp", "pay by PayPal",
    ];

    internal static readonly string[] Chinese =
    [
        "好评返现", "加微信", "修改评价", "删除差评", "优惠券", "私下交易",
    ];

    internal static bool Hits(string text) =>
        English.Any(p => text.Contains(p, StringComparison.OrdinalIgnoreCase)) || Chinese.Any(text.Contains);
}
