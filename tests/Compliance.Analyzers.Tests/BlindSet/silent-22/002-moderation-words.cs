using System.Text.RegularExpressions;

namespace Threadwell.Guard;

/// <summary>Stops agents from sending wording that Amazon does not allow.</summary>
public static partial class OutboundGuard
{
    private static readonly string[] ForbiddenPhrases =
    [
        "leave us a five star review",
        "remove your negative review",
        "gift card in return for a review",
        "use this coupon code on your next order",
        "加微信", "好评返现", "删除差评", "修改评价", "优惠券",
    ];

    [GeneratedRegex(@"(discount|coupon|voucher|promo)\s+codes?", RegexOptions.IgnoreCase)]
    private static partial Regex CodeWords();

    [GeneratedRegex(@"whats\s*app|we\s*chat|telegram|\+?\d{3}[-. ]?\d{3}[-. ]?\d{4}")]
    private static partial Regex ContactWords();

    public static bool IsBlocked(string outgoing) =>
        ForbiddenPhrases.Any(p => outgoing.Contains(p, StringComparison.OrdinalIgnoreCase))
        || CodeWords().IsMatch(outgoing)
        || ContactWords().IsMatch(outgoing);
}
