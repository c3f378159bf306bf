using System.Collections.Frozen;

namespace Heguiju.Words;

/// <summary>站内信敏感词库，命中即拦截</summary>
public static class MinGanCi
{
    public static readonly FrozenSet<string> Incentive = new[]
    {
        "好评返现", "五星好评", "晒图有礼", "送礼品卡", "加微信", "加V", "私下交易",
        "leave a 5 star review", "gift card for your review", "cashback", "refund by paypal after review",
    }.ToFrozenSet();

    public static readonly string[] BlockedPhrases =
    [
        "please remove your negative review",
        "change your review to 5 stars and we refund you",
        "use code SAVE20 on your next order",
        "contact us before you leave a bad review",
        "删除差评后给您退款",
        "改成五星送您一个",
    ];

    public static bool Hit(string text)
    {
        foreach (var w in BlockedPhrases)
            if (text.Contains(w, StringComparison.OrdinalIgnoreCase)) return true;
        return Incentive.Any(text.Contains);
    }
}
