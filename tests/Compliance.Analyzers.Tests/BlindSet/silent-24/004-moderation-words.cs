using System.Text.RegularExpressions;

namespace Birchline.Guardrails;

/// <summary>Blocks outgoing drafts before they reach Amazon.</summary>
public static class BannedPhrases
{
    public static readonly string[] English =
    {
        "leave us a 5 star review", "use this coupon code", "gift card for your review", "contact us on WhatsApp",
        "delete your negative review", "buy directly from our website", "cashback via PayPal",
    };

    public static readonly string[] Chinese = { "五星好评", "好评返现", "加微信", "优惠券", "删除差评", "私下交易" };

    private static readonly Regex Incentive = new(@"(free|gift card|refund).{0,40}(in exchange for|for)\s+(a|your)\s+review", RegexOptions.IgnoreCase | RegexOptions.Compiled);

    public static bool Matches(string draft) =>
        Incentive.IsMatch(draft) || English.Concat(Chinese).Any(p => draft.Contains(p, StringComparison.OrdinalIgnoreCase));
}
