using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Tidewell.Compliance;

/// <summary>Stops outgoing messages that break Amazon's communication guidelines.</summary>
public sealed partial class OutgoingMessageGuard
{
    private static readonly FrozenSet<string> ForbiddenPhrases = new[]
    {
        "leave us a 5-star review",
        "remove your negative review",
        "gift card in exchange for a review",
        "use coupon code",
        "10% off your next order",
        "contact us on WhatsApp",
        "好评返现",
        "删除差评",
        "加我微信",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"(free|complimentary)\s+(gift|sample)|cash\s*back|paypal", RegexOptions.IgnoreCase)]
    private static partial Regex IncentivePattern();

    public bool IsClean(string text) =>
        !IncentivePattern().IsMatch(text) &&
        !ForbiddenPhrases.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
