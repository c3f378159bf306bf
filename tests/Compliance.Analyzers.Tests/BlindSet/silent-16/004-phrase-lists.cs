using System.Collections.Frozen;

namespace Guardrail.Lexicon;

/// <summary>Phrases that the outbound filter refuses.</summary>
public static class BannedPhrases
{
    public static readonly FrozenSet<string> English = FrozenSet.ToFrozenSet(
    [
        "leave us a five star review",
        "use this coupon code",
        "we will send you a gift card",
        "contact us on whatsapp",
        "refund via paypal",
        "remove your negative review",
        "visit our website",
        "10% off your next order",
    ], StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> Chinese = FrozenSet.ToFrozenSet(["给个五星好评", "好评返现", "加我微信", "删除差评", "私下交易", "送您优惠券", "五星好評", "加微信", "現金券"]);

    public static bool Hits(string draft) =>
        English.Any(p => draft.Contains(p, StringComparison.OrdinalIgnoreCase)) || Chinese.Any(draft.Contains);
}
