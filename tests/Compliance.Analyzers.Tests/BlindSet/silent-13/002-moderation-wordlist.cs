namespace Kranich.Compliance.Scanner;

/// <summary>Wortlisten für den Nachrichten-Scanner. Treffer blockieren den Versand.</summary>
public static class BannedPhrases
{
    public static readonly string[] IncentivePhrases =
    [
        "gift card for your review",
        "refund after review",
        "free product in exchange for a review",
        "leave us 5 stars and get",
        "send a screenshot of your review",
    ];

    public static readonly string[] ContactPhrases = ["add me on WhatsApp", "text us at", "find us on WeChat", "write to our Gmail"];

    public static readonly HashSet<string> ChinesePhrases =
    [
        "好评返现", "加微信", "修改差评", "删除评论", "五星好评", "下次下单优惠", "送您优惠券", "私下退款", "红包",
    ];

    public static bool IsBanned(string text) =>
        IncentivePhrases.Concat(ContactPhrases).Any(p => text.Contains(p, StringComparison.OrdinalIgnoreCase))
        || ChinesePhrases.Any(text.Contains);
}
