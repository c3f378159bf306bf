using System.Collections.Frozen;

namespace Parcelwise.Moderation;

/// <summary>Words that make the outbox hold a draft until a lead has looked at it.</summary>
public static class ForbiddenKeywords
{
    public static readonly FrozenSet<string> English = new[]
    {
        "discount", "coupon", "promo code", "gift card", "cash back", "free gift",
        "5 star review", "positive review", "change your review", "remove your feedback",
        "whatsapp", "paypal", "zelle", "outside of amazon", "our website",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> Chinese = new[]
    {
        "优惠券", "折扣码", "返现", "红包", "好评", "五星好评", "删差评", "改评价",
        "加微信", "私下交易", "独立站", "免费送", "礼品卡", "補償", "現金回饋",
    }.ToFrozenSet();

    public static string? FirstHit(string draft)
    {
        foreach (var word in English)
            if (draft.Contains(word, StringComparison.OrdinalIgnoreCase)) return word;
        foreach (var word in Chinese)
            if (draft.Contains(word, StringComparison.Ordinal)) return word;
        return null;
    }
}
