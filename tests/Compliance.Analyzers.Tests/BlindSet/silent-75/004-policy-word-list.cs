using System.Text.RegularExpressions;

namespace PaperAndPine.Compliance;

/// <summary>Stops an agent's reply before it leaves, when it holds wording Amazon does not accept.</summary>
public static partial class OutgoingGuard
{
    private static readonly string[] ForbiddenPhrases =
    [
        "leave us a 5-star review",
        "change your review",
        "remove your negative feedback",
        "gift card for your review",
        "use code",
        "contact us on whatsapp",
        "返现",
        "好评返现",
        "删除差评",
        "加微信",
        "优惠券",
        "下次购买享受折扣",
    ];

    [GeneratedRegex(@"\b\d{1,2}\s?% off (your )?next (order|purchase)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextOrderDiscount();

    public static bool IsClean(string reply, out string? hit)
    {
        hit = ForbiddenPhrases.FirstOrDefault(p => reply.Contains(p, StringComparison.OrdinalIgnoreCase));
        if (hit is null && NextOrderDiscount().Match(reply) is { Success: true } m)
        {
            hit = m.Value;
        }

        return hit is null;
    }
}
