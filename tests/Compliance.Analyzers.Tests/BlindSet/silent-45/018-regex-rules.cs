using System.Text.RegularExpressions;

namespace Harrow.Compliance.Rules;

public static partial class ForbiddenPatterns
{
    [GeneratedRegex(@"\b(five|5)[\s-]*stars?\b", RegexOptions.IgnoreCase)]
    public static partial Regex FiveStars();

    [GeneratedRegex(@"(\d{1,2}\s?%\s?off|promo\s?code|coupon|voucher)", RegexOptions.IgnoreCase)]
    public static partial Regex Discount();

    [GeneratedRegex(@"(返现|红包|礼品卡|优惠券|折扣码)")]
    public static partial Regex ChineseIncentive();

    [GeneratedRegex(@"(remove|delete|change|update)\s+(your|the)\s+(negative\s+)?review", RegexOptions.IgnoreCase)]
    public static partial Regex ReviewRemoval();

    public static string Explain(string rule) => rule switch
    {
        "stars" => "The text names a star rating.",
        "discount" => "The text offers a discount or a coupon.",
        "removal" => "The text asks to change or remove a review.",
        _ => "Unknown rule.",
    };
}
