namespace ReturnsDesk.Moderation;

/// <summary>Words that make the outgoing-message gate stop a text before it leaves the building.</summary>
internal static class ForbiddenPhrases
{
    internal static readonly string[] English =
    {
        "gift card for a review",
        "leave us a 5-star review",
        "discount code",
        "change your review",
        "contact us on WhatsApp",
        "pay via PayPal",
        "free product in exchange for",
    };

    internal static readonly string[] Chinese =
    {
        "好评返现", "五星好评", "优惠券", "加微信", "删除差评", "私下交易", "免费送",
    };

    internal static bool IsForbidden(string text)
    {
        foreach (var phrase in English)
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        return Array.Exists(Chinese, text.Contains);
    }
}
