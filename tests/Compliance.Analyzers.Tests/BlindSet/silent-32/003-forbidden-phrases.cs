using System.Text.RegularExpressions;

namespace ChannelLoom.Compliance.Rules;

internal static partial class ForbiddenPhrases
{
    internal static readonly string[] English =
    [
        "leave us a 5 star review",
        "free gift card",
        "use the coupon code",
        "in exchange for a review",
        "remove your negative review",
        "contact us on whatsapp",
        "refund via paypal",
        "visit our website",
    ];

    internal static readonly string[] Chinese = ["好评返现", "加微信", "删除差评", "优惠券", "五星好评", "私下交易"];

    [GeneratedRegex(@"(?:discount|coupon|promo)\s+code\s+[A-Z0-9]{4,}", RegexOptions.IgnoreCase)]
    internal static partial Regex PromoCode();

    [GeneratedRegex(@"\b(?:change|update|delete|remove)\s+your\s+(?:review|rating|feedback)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex ReviewEdit();

    internal static bool IsSuspicious(string draft) =>
        English.Any(p => draft.Contains(p, StringComparison.OrdinalIgnoreCase))
        || Chinese.Any(draft.Contains)
        || PromoCode().IsMatch(draft)
        || ReviewEdit().IsMatch(draft);
}
