using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MessageGuard.Rules;

/// <summary>Words that our outbound filter rejects before a draft reaches Amazon.</summary>
internal static partial class ForbiddenPhrases
{
    public static readonly FrozenSet<string> English = new[]
    {
        "leave a 5 star review", "positive review", "gift card", "coupon code", "% off your next order",
        "free gift", "contact us on whatsapp", "remove your negative review", "visit our website",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> Chinese = new[]
    {
        "五星好评", "好评返现", "优惠券", "加微信", "删除差评", "免费礼品", "下次下单打折", "官网购买",
    }.ToFrozenSet();

    [GeneratedRegex(@"(?:get|receive|claim)\s+(?:a|your)\s+(?:free\s+gift|gift\s+card|refund)\s+(?:for|after)\s+(?:a\s+)?review", RegexOptions.IgnoreCase)]
    public static partial Regex IncentivizedReview();

    [GeneratedRegex("(好评|五星).{0,6}(返现|红包|礼品卡)")]
    public static partial Regex HaoPingFanXian();
}
