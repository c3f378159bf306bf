using System.Text.RegularExpressions;

namespace HeGui.Rules;

public static partial class MessageRulePatterns
{
    [GeneratedRegex(@"(5|five)[\s-]*stars?\s+(review|rating|feedback)", RegexOptions.IgnoreCase)]
    public static partial Regex FiveStarReview();

    [GeneratedRegex(@"(好评|晒图|评论).{0,6}(返现|红包|送|礼品卡)")]
    public static partial Regex PingLunLiYou();

    private static readonly Regex JiaWeiXin = new(@"(加|扫).{0,4}(微信|V信|vx|威信)", RegexOptions.Compiled);

    private static readonly Regex Coupon = new("(use|enter|apply)\\s+(the\\s+)?(coupon|promo|discount)\\s*code", RegexOptions.IgnoreCase);

    public static string? Check(string text)
    {
        if (FiveStarReview().IsMatch(text)) return "R01";
        if (PingLunLiYou().IsMatch(text)) return "R02";
        if (JiaWeiXin.IsMatch(text)) return "R03";
        return Coupon.IsMatch(text) ? "R04" : null;
    }
}
