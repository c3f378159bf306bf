using System.Text.RegularExpressions;

namespace SafeSend.Guard.Rules;

/// <summary>Patterns that stop an outgoing draft before an agent can press Send.</summary>
internal static partial class ForbiddenPhrases
{
    [GeneratedRegex(@"\b(leave|post|write)\s+(us\s+)?a\s+(5|five)[- ]star\s+review\b", RegexOptions.IgnoreCase)]
    internal static partial Regex FiveStar();

    [GeneratedRegex(@"(use|enter)\s+(the\s+)?(coupon|promo|discount)\s+code\s+\w+", RegexOptions.IgnoreCase)]
    internal static partial Regex CodeOffer();

    internal static readonly string[] BlockedPhrases =
    {
        "free gift for your review",
        "we will refund you after you post a review",
        "please remove your negative review",
        "contact us before leaving a negative review",
        "10% off your next purchase",
        "add me on whatsapp",
        "pay us directly via paypal",
    };

    internal static readonly Dictionary<string, string> Explanations = new()
    {
        ["free gift for your review"] = "Amazon prohibits any reward for a review. The draft cannot be sent.",
        ["please remove your negative review"] = "Do not ask a buyer to remove or change a review, even after the problem is solved.",
        ["add me on whatsapp"] = "Contact details of the shop may not appear in a buyer message.",
    };
}
