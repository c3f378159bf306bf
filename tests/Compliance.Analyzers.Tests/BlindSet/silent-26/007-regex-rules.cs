using System.Text.RegularExpressions;

namespace Ogrodnik.Compliance;

internal static partial class OutboundPatterns
{
    [GeneratedRegex(@"\b(leave|write|post)\s+(us\s+)?an?\s+(5|five)[- ]star\s+review\b", RegexOptions.IgnoreCase)]
    internal static partial Regex FiveStars();

    [GeneratedRegex(@"\b\d{1,2}\s?%\s+off\s+(your|the)\s+next\s+(order|purchase)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex NextOrderDiscount();

    internal static readonly Regex Cashback = new("好评.{0,6}返现|晒图.{0,6}红包", RegexOptions.Compiled);

    internal static readonly Regex Messenger = new(@"(whats\s*app|we\s*chat|telegram)\D{0,12}\+?\d{7,}", RegexOptions.IgnoreCase);
}
