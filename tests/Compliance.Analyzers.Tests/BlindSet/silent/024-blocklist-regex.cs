using System.Text.RegularExpressions;

namespace Guard.Patterns;

public static partial class Patterns
{
    [GeneratedRegex(@"\b(5|five)[- ]star(s)?\s+(review|rating|feedback)\b", RegexOptions.IgnoreCase)]
    public static partial Regex FiveStars();

    [GeneratedRegex(@"(remove|delete|change|edit|update)\s+your\s+(negative\s+)?review", RegexOptions.IgnoreCase)]
    public static partial Regex Removal();

    [GeneratedRegex(@"(好评|五星).{0,8}(返现|红包|礼品)")]
    public static partial Regex CashForStars();

    public static readonly Regex Coupon = new(@"use\s+(code|coupon)\s+[A-Z0-9]{4,}", RegexOptions.Compiled);

    public static bool Any(string s) => FiveStars().IsMatch(s) || Removal().IsMatch(s) || CashForStars().IsMatch(s) || Coupon.IsMatch(s);
}
