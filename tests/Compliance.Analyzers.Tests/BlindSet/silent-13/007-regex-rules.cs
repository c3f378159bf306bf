using System.Text.RegularExpressions;

namespace ToolForge.Guard.Rules;

public static partial class SellerTextRules
{
    [GeneratedRegex(@"(leave|write|post)\s+(us\s+)?an?\s+(5|five)[- ]star\s+review", RegexOptions.IgnoreCase)]
    private static partial Regex FiveStar();

    [GeneratedRegex(@"gift\s*cards?.{0,40}review|review.{0,40}gift\s*cards?", RegexOptions.IgnoreCase)]
    private static partial Regex PaidReview();

    [GeneratedRegex("(好评|五星).{0,6}(返现|红包|优惠券)")]
    private static partial Regex FanXian();

    private static readonly Regex Contact = new(
        @"(?:whats\s?app|wechat|telegram|加微信|加V)\s*[:：]?\s*[\w+\-]{5,}", RegexOptions.Compiled);

    private static readonly Regex Removal = new("please (remove|delete|change) your (negative )?(review|feedback)");

    public static IEnumerable<string> Find(string text)
    {
        if (FiveStar().IsMatch(text)) yield return "five-star";
        if (PaidReview().IsMatch(text)) yield return "paid-review";
        if (FanXian().IsMatch(text)) yield return "fanxian";
        if (Contact.IsMatch(text)) yield return "contact";
        if (Removal.IsMatch(text)) yield return "removal";
    }
}
