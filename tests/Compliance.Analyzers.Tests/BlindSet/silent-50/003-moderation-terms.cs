using System.Text.RegularExpressions;

namespace Sentinel.Moderation;

public static partial class BlockedTerms
{
    public static readonly string[] Incentives =
    [
        "free gift", "gift card", "coupon code", "promo code", "cashback", "discount for review",
        "leave us a 5-star review", "remove your negative review", "contact us before leaving a review",
        "好评返现", "优惠券", "五星好评", "加微信",
    ];

    [GeneratedRegex(@"\b(five|5)[\s-]*stars?\s+(review|rating)\b", RegexOptions.IgnoreCase)]
    public static partial Regex FiveStar();

    [GeneratedRegex(@"\b(use|enter|apply)\s+(code|coupon)\s+[A-Z0-9]{4,12}\b")]
    public static partial Regex PromoCode();

    [GeneratedRegex(@"(change|delete|remove|update)\s+your\s+(negative\s+)?review", RegexOptions.IgnoreCase)]
    public static partial Regex ReviewEdit();

    public static bool IsBlocked(string draft)
        => Incentives.Any(t => draft.Contains(t, StringComparison.OrdinalIgnoreCase))
        || FiveStar().IsMatch(draft) || PromoCode().IsMatch(draft) || ReviewEdit().IsMatch(draft);
}
