using System.Text.RegularExpressions;

namespace Compliance.Guard;

public static partial class ForbiddenPhrases
{
    // what our agents must not write to buyers
    public static readonly string[] English =
    [
        "five star review", "leave us 5 stars", "gift card for your review", "change your review",
        "discount on your next order", "use code", "whatsapp", "paypal refund", "contact us before leaving",
    ];

    public static readonly string[] Chinese =
    [
        "五星好评", "好评返现", "加微信", "优惠券", "删除差评", "修改评价", "红包", "私下转账", "下次购买打折",
    ];

    [GeneratedRegex(@"\b(?:leave|write|post)\s+(?:us\s+)?(?:a\s+)?(?:good|positive|5[- ]?star)\s+review", RegexOptions.IgnoreCase)]
    public static partial Regex PositiveReviewRequest();

    [GeneratedRegex(@"(?:\d{1,2}\s?%|half)\s+off\s+your\s+next\s+(?:order|purchase)", RegexOptions.IgnoreCase)]
    public static partial Regex NextOrderDiscount();

    [GeneratedRegex("(好评|五星).{0,6}(返现|红包|礼品卡)")]
    public static partial Regex ReviewCashback();

    public static bool IsForbidden(string draft) =>
        English.Any(p => draft.Contains(p, StringComparison.OrdinalIgnoreCase))
        || Chinese.Any(draft.Contains)
        || PositiveReviewRequest().IsMatch(draft);
}
