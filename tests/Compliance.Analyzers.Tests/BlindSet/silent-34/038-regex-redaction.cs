using System.Text.RegularExpressions;

namespace Compliance.Guard.Redaction;

public static class Redactor
{
    private static readonly (Regex Pattern, string Token)[] Rules =
    [
        (new(@"[\w.+-]+@(?!marketplace\.amazon\.)[\w-]+\.[\w.]+", RegexOptions.Compiled), "[mail removed]"),
        (new(@"(?:whats\s?app|we\s?chat|telegram)\W{0,3}[@+\w]{4,}", RegexOptions.IgnoreCase), "[messenger removed]"),
        (new(@"(?:use|enter|apply)\s+(?:the\s+)?(?:coupon\s+)?code\s+[A-Z0-9]{4,}", RegexOptions.IgnoreCase), "[code removed]"),
        (new(@"(?:加|添加)(?:我)?(?:的)?(?:微信|薇信|VX)"), "[已隐藏]"),
        (new(@"(?:优惠券|折扣码|券码)[:：]?\s*[A-Z0-9]{4,}"), "[已隐藏]"),
    ];

    public static string Clean(string draft) =>
        Rules.Aggregate(draft, (text, rule) => rule.Pattern.Replace(text, rule.Token));

    public static bool Changes(string draft) => !ReferenceEquals(Clean(draft), draft) && Clean(draft) != draft;
}
