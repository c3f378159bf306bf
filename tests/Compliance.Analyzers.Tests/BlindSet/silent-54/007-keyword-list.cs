using System.Collections.Frozen;

namespace Altmark.Compliance.Words;

// 敏感词表：命中即拦截
public static class ForbiddenPhrases
{
    public static readonly FrozenSet<string> English = new[]
    {
        "leave us a 5 star review",
        "get a gift card for your review",
        "use code at checkout",
        "contact us on WhatsApp",
        "remove your negative review",
        "we will pay you via PayPal",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> Chinese = new[]
    {
        "好评返现",
        "加微信领红包",
        "给五星好评送礼品",
        "删除差评退款",
        "优惠券下次使用",
        "私下交易更便宜",
    }.ToFrozenSet();

    public static bool Contains(string text) =>
        English.Any(p => text.Contains(p, StringComparison.OrdinalIgnoreCase)) || Chinese.Any(text.Contains);
}
