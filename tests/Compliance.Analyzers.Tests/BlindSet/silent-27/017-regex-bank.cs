using System.Text.RegularExpressions;

namespace Filter;

public static partial class Detect
{
    [GeneratedRegex(@"\b(leave|write|post)\s+(us\s+)?a\s+(5|five)[- ]star\s+review\b", RegexOptions.IgnoreCase)]
    public static partial Regex StarBegging();

    [GeneratedRegex(@"\b(gift\s*card|coupon|voucher|promo\s*code)s?\b", RegexOptions.IgnoreCase)]
    public static partial Regex Perks();

    [GeneratedRegex("(好评|五星).{0,6}(返现|红包|礼品)")]
    public static partial Regex FanXian();

    public static readonly Regex Chat = new(@"(whats\s*app|we\s*chat|telegram|line)\s*[:@]?\s*\+?[\w\d]+", RegexOptions.IgnoreCase);

    public static IEnumerable<string> Scan(string draft)
    {
        if (StarBegging().IsMatch(draft)) yield return "star begging";
        if (Perks().IsMatch(draft)) yield return "perk";
        if (FanXian().IsMatch(draft)) yield return "cash for review";
        if (Chat.IsMatch(draft)) yield return "chat handle";
    }
}
