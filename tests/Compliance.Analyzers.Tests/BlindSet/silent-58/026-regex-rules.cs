using System.Text.RegularExpressions;

namespace Foxglove.Compliance;

internal static partial class MessageRules
{
    [GeneratedRegex(@"\b(\d{1,2}\s?%\s*off|discount|coupon|voucher|promo\s?code)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Discount();

    [GeneratedRegex(@"(five|5)[\s-]*stars?\s+(review|rating)|leave\s+us\s+a\s+(good|positive)\s+review", RegexOptions.IgnoreCase)]
    internal static partial Regex PositiveReview();

    [GeneratedRegex(@"(change|update|remove|delete)\s+your\s+(negative\s+)?(review|feedback)", RegexOptions.IgnoreCase)]
    internal static partial Regex ReviewRemoval();

    [GeneratedRegex("(加|留).{0,4}(微信|QQ|电话)|返现|红包|好评.{0,6}(送|返|领)|删.{0,3}差评")]
    internal static partial Regex Chinese();

    internal static readonly Regex Contact = new(@"(whats\s?app|telegram|wechat)\s*[:：]?\s*\+?\d[\d\s-]{6,}", RegexOptions.IgnoreCase | RegexOptions.Compiled);

    internal static bool IsSuspicious(string draft) =>
        Discount().IsMatch(draft) || PositiveReview().IsMatch(draft) || ReviewRemoval().IsMatch(draft)
        || Chinese().IsMatch(draft) || Contact.IsMatch(draft);
}
