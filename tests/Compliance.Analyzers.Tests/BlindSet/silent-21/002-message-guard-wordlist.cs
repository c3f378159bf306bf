namespace Lichtwerk.Compliance;

/// <summary>Words our own outbound guard blocks before anything leaves for Amazon.</summary>
internal static class ForbiddenPhrases
{
    public static readonly string[] English =
    {
        "leave us a 5-star review",
        "gift card in exchange for a review",
        "use code * at checkout",
        "contact us before leaving negative feedback",
        "pay by PayPal",
    };

    public static readonly string[] Chinese =
    [
        "好评返现", "五星好评", "加微信", "优惠券", "删除差评", "私下交易",
    ];

    public static bool IsForbidden(string text) =>
        English.Any(p => text.Contains(p, StringComparison.OrdinalIgnoreCase)) || Chinese.Any(text.Contains);
}
