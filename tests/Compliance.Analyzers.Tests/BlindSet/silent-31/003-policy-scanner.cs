using System.Text.RegularExpressions;

namespace Parcelo.Compliance;

public sealed partial class OutgoingTextScanner
{
    private static readonly string[] BannedPhrases =
    [
        "gift card", "free gift", "leave us a 5-star review", "remove your review", "promo code",
        "discount on your next order", "contact us on WhatsApp", "refund via PayPal",
        "好评返现", "加微信", "删除差评", "优惠券", "送礼品卡",
    ];

    [GeneratedRegex(@"(five|5)[ -]?stars?\s+review|good\s+review", RegexOptions.IgnoreCase)]
    private static partial Regex PositiveReview();

    [GeneratedRegex(@"\b\d{1,2}\s?%\s+off\b|coupon\s+code", RegexOptions.IgnoreCase)]
    private static partial Regex Discount();

    public IEnumerable<Finding> Scan(string text)
    {
        foreach (var phrase in BannedPhrases)
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                yield return new Finding(phrase, Severity.Error);

        if (PositiveReview().IsMatch(text) || Discount().IsMatch(text))
            yield return new Finding("pattern", Severity.Warning);
    }
}

public enum Severity { Warning, Error }
public record Finding(string Reason, Severity Severity);
