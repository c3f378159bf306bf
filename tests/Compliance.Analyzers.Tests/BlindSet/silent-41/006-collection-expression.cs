namespace Tidewater.Moderation;

/// <summary>Checks drafts of our agents before they leave; none of this is ever sent.</summary>
public static class ForbiddenPhrases
{
    public static readonly string[] English =
    [
        "leave us a 5-star review",
        "free gift with your next order",
        "contact us before leaving a negative review",
        "use promo code",
        "join our VIP club",
        "message us on WhatsApp",
    ];

    public static readonly string[] Chinese =
    [
        "好评返现", "五星好评", "删除差评", "加微信", "优惠券", "私下交易",
    ];

    public static string? FirstHit(string draft) =>
        English.Concat(Chinese).FirstOrDefault(p => draft.Contains(p, StringComparison.OrdinalIgnoreCase));
}
