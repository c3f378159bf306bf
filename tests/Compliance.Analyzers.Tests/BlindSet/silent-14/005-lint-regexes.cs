using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace GuardRail.Rules;

/// <summary>Expressions that our own message checker looks for before an agent may press Send.</summary>
internal static class ForbiddenPatterns
{
    public static readonly Regex ReviewForValue = new(@"\b(review|feedback)\b.{0,40}\b(gift card|coupon|refund|cash ?back)\b", RegexOptions.IgnoreCase);
    public static readonly Regex FiveStars = new(@"\b(5|five)[- ]?stars?\b.{0,20}\b(review|rating)\b", RegexOptions.IgnoreCase);
    public static readonly Regex Zh = new("(好评|五星).{0,6}(返现|红包|优惠券)|加(微信|V信|LINE)|删除?差评");
    public static readonly Regex Phone = new(@"\(?\d{3}\)?[- ]\d{3}-\d{4}");
    public static readonly Regex Link = new(@"https?://(?!(www\.)?amazon\.)\S+");

    public static readonly HashSet<string> Words = new()
    {
        "coupon", "discount code", "gift card", "free gift", "cash back", "leave a positive review",
        "优惠券", "好评返现", "送礼品卡", "加我微信", "刪除負評", "五顆星好評",
    };
}
