using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Halden.Compliance.Validation;

public sealed class BuyerTemplateValidator
{
    private static readonly Regex Incentive = new(@"(gift card|voucher|coupon|cash ?back)\b.{0,60}\breview", RegexOptions.IgnoreCase | RegexOptions.Compiled);
    private static readonly Regex Positive = new(@"\b(five|5)[- ]?stars?\b|五星好评|满分评价", RegexOptions.IgnoreCase | RegexOptions.Compiled);

    public IEnumerable<string> Validate(string template)
    {
        ArgumentNullException.ThrowIfNull(template);

        if (Incentive.IsMatch(template))
            yield return "The template offers a gift card, voucher or coupon in exchange for a review. This is forbidden.";
        if (Positive.IsMatch(template))
            yield return "The template asks for a five-star review. Ask for no particular rating.";
        if (template.Contains("wa.me/", StringComparison.OrdinalIgnoreCase))
            yield return "The template contains a WhatsApp link.";
    }
}
