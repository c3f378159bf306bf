using System.Text.RegularExpressions;

namespace Snugglebug.Compliance.Detectors;

public static partial class Detectors
{
    [GeneratedRegex(@"\b(leave|write|post)\s+(us\s+)?(a\s+)?(5|five)[\s-]?stars?\s+review\b", RegexOptions.IgnoreCase)]
    public static partial Regex FiveStarAsk();

    [GeneratedRegex(@"\b(coupon|promo|voucher)\s+code\s+[A-Z0-9]{4,}\b", RegexOptions.IgnoreCase)]
    public static partial Regex CouponCode();

    [GeneratedRegex(@"(好评|五星).{0,8}(返现|红包|礼品卡)")]
    public static partial Regex HaopingFanxian();

    private static readonly Regex GiftCard = new(@"(\$|€)\s?\d+\s+(amazon\s+)?gift\s+card\s+for\s+your\s+review", RegexOptions.Compiled);
    private static readonly Regex Contact = new(@"(whats\s?app|wechat|telegram|call\s+us\s+at)\W+[\w+]+", RegexOptions.Compiled | RegexOptions.IgnoreCase);

    public static bool Any(string text) => GiftCard.IsMatch(text) || Contact.IsMatch(text);
}
