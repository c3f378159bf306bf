using System.Text.RegularExpressions;

namespace Integra.Compliance.Screening;

internal static partial class ScreeningPatterns
{
    [GeneratedRegex(@"\b(?:leave|write|post)\s+(?:us\s+)?(?:a\s+)?(?:5|five)[-\s]?star\s+review", RegexOptions.IgnoreCase)]
    internal static partial Regex FiveStarRequest();

    [GeneratedRegex(@"(?:\d{1,2}\s?%\s?off|discount code|coupon code)\s+(?:for|on)\s+your\s+next\s+order", RegexOptions.IgnoreCase)]
    internal static partial Regex NextOrderDiscount();

    [GeneratedRegex("(?:加|添加)(?:我们?|客服)?(?:微信|QQ)|好评.{0,6}返现|删除.{0,4}差评")]
    internal static partial Regex ChineseContactOrReward();

    internal static readonly Regex WhatsApp = new(@"whats\s?app[:\s]+\+?\d[\d\s]{7,}", RegexOptions.Compiled);
}
