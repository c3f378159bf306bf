using System.Text.RegularExpressions;

namespace Guardrail.Patterns;

internal static partial class OfferPatterns
{
    [GeneratedRegex(@"\b(?:use|enter|apply)\s+(?:the\s+)?(?:coupon|promo|discount)\s+code\b", RegexOptions.IgnoreCase)]
    internal static partial Regex CouponCode();

    [GeneratedRegex(@"\b\d{1,2}\s?%\s+off\s+(?:your|the)\s+next\s+(?:order|purchase)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex NextOrder();

    [GeneratedRegex(@"(?:please\s+)?(?:leave|give|write)\s+(?:us\s+)?(?:a\s+)?(?:5|five)[- ]?stars?\s+review", RegexOptions.IgnoreCase)]
    internal static partial Regex FiveStars();

    [GeneratedRegex("(?:好评|好評).{0,6}(?:返现|返現|红包|紅包)")]
    internal static partial Regex PaidReview();

    [GeneratedRegex(@"(?:whats\s?app|wechat|telegram)\s*[:：]?\s*\+?\d{6,}", RegexOptions.IgnoreCase)]
    internal static partial Regex Messenger();

    internal static IEnumerable<Regex> All() => [CouponCode(), NextOrder(), FiveStars(), PaidReview(), Messenger()];
}
