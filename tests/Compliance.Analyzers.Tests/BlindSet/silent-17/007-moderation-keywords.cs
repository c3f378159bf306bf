using System.Text.RegularExpressions;

namespace Compliance.Desk.Rules;

/// <summary>Words our outgoing filter looks for before an agent may press Send.</summary>
public static partial class OutgoingFilter
{
    public static readonly string[] ForbiddenPhrases =
    [
        "leave us a 5-star review",
        "gift card for your review",
        "use coupon code",
        "contact us before leaving a negative review",
        "we will refund you via PayPal",
        "好评返现",
        "加我微信",
        "删除差评",
        "下次购买打折",
    ];

    [GeneratedRegex(@"\b(5|five)[\s-]*stars?\s+(review|rating)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FiveStar();

    [GeneratedRegex(@"(remove|delete|change)\s+(your|the)\s+(bad|negative)\s+(review|feedback)", RegexOptions.IgnoreCase)]
    private static partial Regex Removal();

    public static bool IsForbidden(string draft) =>
        FiveStar().IsMatch(draft) || Removal().IsMatch(draft)
        || ForbiddenPhrases.Any(p => draft.Contains(p, StringComparison.OrdinalIgnoreCase));
}
