using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Palmgrove.Compliance.Outbound;

/// <summary>Blocks outgoing drafts that contain forbidden phrases.</summary>
public sealed partial class OutboundPhraseGuard
{
    private static readonly string[] ForbiddenPhrases =
    [
        "leave us a 5-star review",
        "gift card in exchange for a review",
        "use coupon code",
        "contact us on whatsapp",
        "remove your negative review",
        "好评返现", "加微信", "五星好评", "删除差评", "優惠碼", "好評返現",
    ];

    [GeneratedRegex(@"(\d{1,2})\s?%\s?(off|discount)\s+(on\s+)?your\s+next\s+(order|purchase)", RegexOptions.IgnoreCase)]
    private static partial Regex NextOrderDiscount();

    public IEnumerable<string> Violations(string draft)
    {
        foreach (var phrase in ForbiddenPhrases)
            if (draft.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                yield return phrase;

        if (NextOrderDiscount().IsMatch(draft))
            yield return "discount on a later order";
    }
}
