using System.Collections.Generic;

namespace PawKitchen.Compliance;

/// <summary>Words we do not want in the messages of our staff.</summary>
public static class ForbiddenPhrases
{
    public static readonly HashSet<string> English = new(StringComparer.OrdinalIgnoreCase)
    {
        "leave a 5 star review",
        "gift card for your review",
        "discount on your next order",
        "contact us on WhatsApp",
        "remove your negative review",
        "free product in exchange",
    };

    public static readonly HashSet<string> Chinese = new()
    {
        "好评返现", "五星好评", "删除差评", "加微信", "优惠券", "私下转账", "下次购买打折",
    };

    public static bool Hit(string text) => English.Any(text.Contains) || Chinese.Any(text.Contains);
}
