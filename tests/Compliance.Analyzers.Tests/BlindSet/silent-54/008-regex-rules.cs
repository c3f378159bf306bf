using System.Text.RegularExpressions;

namespace Altmark.Compliance.Rules;

internal static partial class OutgoingFilter
{
    [GeneratedRegex(@"\b(?:leave|write|post)\s+(?:us\s+)?a\s+(?:5|five)[- ]star\s+review\b", RegexOptions.IgnoreCase)]
    private static partial Regex FiveStar();

    [GeneratedRegex(@"(?:use|enter)\s+(?:the\s+)?(?:coupon|promo)\s+code\s+\w+", RegexOptions.IgnoreCase)]
    private static partial Regex CouponCode();

    [GeneratedRegex(@"(?:好评|五星).{0,6}(?:返现|红包|礼品)")]
    private static partial Regex HaoPingFanXian();

    private static readonly Regex s_contact = new(@"(?:whats\s*app|we\s*chat|微信|薇信)[:：\s]*[\w+-]{5,}", RegexOptions.IgnoreCase);

    public static bool IsBlocked(string text) =>
        FiveStar().IsMatch(text) || CouponCode().IsMatch(text) || HaoPingFanXian().IsMatch(text) || s_contact.IsMatch(text);
}
