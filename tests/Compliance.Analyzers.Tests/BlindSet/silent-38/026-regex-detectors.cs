using System.Text.RegularExpressions;

namespace Sentry.Outbound.Rules;

public static partial class Detectors
{
    [GeneratedRegex(@"\b(gift\s*card|voucher|coupon|promo\s*code)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Coupons();

    [GeneratedRegex(@"\b(5|five)[\s-]*stars?\b.{0,40}\b(review|rating|feedback)\b", RegexOptions.IgnoreCase)]
    public static partial Regex FiveStars();

    [GeneratedRegex(@"(delete|remove|change|update)\s+(your|the)\s+(negative\s+)?review", RegexOptions.IgnoreCase)]
    public static partial Regex Removal();

    [GeneratedRegex(@"(whats\s*app|wechat|telegram|微信|加\s*v)", RegexOptions.IgnoreCase)]
    public static partial Regex Messengers();

    public static string Explain(string ruleId) => ruleId switch
    {
        "coupon" => "Text contains a coupon, voucher or promo code.",
        "five-stars" => "Text asks for five stars.",
        "removal" => "Text asks to remove a review.",
        _ => "Unknown rule.",
    };
}
