using System.Text.RegularExpressions;

namespace Lichtwerk.Compliance;

public static partial class Detektor
{
    [GeneratedRegex(@"(leave|write|post)\s+(us\s+)?a\s+(5|five)[- ]star\s+review", RegexOptions.IgnoreCase)]
    public static partial Regex ReviewBegging();

    [GeneratedRegex(@"use\s+(the\s+)?code\s+[A-Z0-9]{4,}\s+(at checkout|for \d+% off)", RegexOptions.IgnoreCase)]
    public static partial Regex CouponCode();

    [GeneratedRegex("(加|添加)(我|客服)?(微信|QQ|V信)")]
    public static partial Regex WeChat();

    private static readonly Regex Cashback = new("好评.{0,6}(返现|红包|返\\d+元)", RegexOptions.Compiled);

    public static bool Any(string s) => ReviewBegging().IsMatch(s) || CouponCode().IsMatch(s) || WeChat().IsMatch(s) || Cashback.IsMatch(s);
}
