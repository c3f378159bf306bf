using System.Text.RegularExpressions;

namespace Jackdaw.Compliance;

public static partial class Patterns
{
    [GeneratedRegex(@"\b(?:coupon|promo(?:tion)?|discount)\s+code\b", RegexOptions.IgnoreCase)]
    public static partial Regex CouponCode();

    [GeneratedRegex(@"(?:leave|write|post)\s+(?:us\s+)?(?:a\s+)?(?:5|five)[- ]star\s+review", RegexOptions.IgnoreCase)]
    public static partial Regex FiveStar();

    [GeneratedRegex("(好评|五星).{0,6}(返现|红包|礼品)")]
    public static partial Regex HaoPingFanXian();

    public static readonly Regex Removal = new(@"(delete|remove|change)\s+(your|the)\s+(negative\s+)?(review|feedback)", RegexOptions.Compiled | RegexOptions.IgnoreCase);

    public static readonly Regex Gift = new("free (gift|product|sample)|gift ?card", RegexOptions.IgnoreCase);

    public static readonly IReadOnlyDictionary<string, Regex> ByRule = new Dictionary<string, Regex>
    {
        ["coupon"] = CouponCode(),
        ["five-star"] = FiveStar(),
        ["haoping"] = HaoPingFanXian(),
        ["removal"] = Removal,
        ["gift"] = Gift,
    };

    public static IEnumerable<string> Violations(string text) => ByRule.Where(kv => kv.Value.IsMatch(text)).Select(kv => kv.Key);
}
