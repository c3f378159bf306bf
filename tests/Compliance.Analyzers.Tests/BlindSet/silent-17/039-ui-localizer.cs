using Microsoft.Extensions.Localization;

namespace Compliance.Desk.Ui;

public sealed class RuleHintProvider(IStringLocalizer<RuleHintProvider> loc)
{
    private static readonly Dictionary<string, string> Hints = new()
    {
        ["discount"] = "The draft offers the buyer a discount. Delete the sentence or create a public coupon in Seller Central.",
        ["gift-card"] = "The draft promises a gift card. Gifts to buyers are not allowed, not even as an apology.",
        ["review-positive"] = "The draft asks for a good review. Use the Request a Review button instead.",
        ["review-removal"] = "The draft asks the buyer to delete or change a review. This is never allowed.",
        ["link"] = "The draft contains a link that leads outside Amazon.",
        ["contact"] = "The draft contains a phone number, an e-mail address or a WeChat account.",
    };

    public string HintFor(string rule) => loc[Hints.TryGetValue(rule, out var h) ? h : "No hint for this rule."];
}
