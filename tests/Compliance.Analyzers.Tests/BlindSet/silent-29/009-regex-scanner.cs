using System.Text.RegularExpressions;

namespace MailGuard.Rules;

internal static partial class Patterns
{
    [GeneratedRegex(@"\b(leave|write|post)\s+(us\s+)?(a|your)\s+(5|five)[- ]star\s+review\b", RegexOptions.IgnoreCase)]
    internal static partial Regex FiveStarAsk();

    [GeneratedRegex(@"\b(use|enter|apply)\s+(the\s+)?(code|coupon)\s+[A-Z0-9]{4,}\b", RegexOptions.IgnoreCase)]
    internal static partial Regex CouponCode();

    [GeneratedRegex("(加|添加)(我|我们)?(的)?(微信|VX|威信)")]
    internal static partial Regex WeChat();

    internal static readonly Regex GiftCard = new(@"(free|complimentary)\s+gift\s*card\s+(for|as)\s+(you|a\s+thank)", RegexOptions.Compiled);
    internal static readonly Regex Removal = new("(delete|remove|change)\\s+your\\s+(negative\\s+)?review", RegexOptions.Compiled);

    internal static bool IsBad(string draft) =>
        FiveStarAsk().IsMatch(draft) || CouponCode().IsMatch(draft) || WeChat().IsMatch(draft) || GiftCard.IsMatch(draft) || Removal.IsMatch(draft);
}
