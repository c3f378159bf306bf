namespace Thistle.Compliance;

public sealed record RuleInfo(string Id, string Title, string Explanation, string Advice);

/// <summary>What the editor shows next to a template that breaks a rule.</summary>
public static class RuleCatalogue
{
    public static readonly RuleInfo[] All =
    [
        new("R01", "Discount offered",
            "The template offers a discount or a coupon code. Amazon does not permit promotions in messages.",
            "Delete the sentence and run a public coupon instead."),
        new("R02", "Incentivized review",
            "The template promises a gift card, refund or other reward for a review.",
            "Use the Request a Review button; Amazon writes the text."),
        new("R03", "Review removal",
            "The template asks the buyer to change or delete a negative review.",
            "Solve the problem and do not mention the review."),
        new("R04", "Contact details",
            "The template contains an e-mail address, a phone number or a WhatsApp account.",
            "Ask the buyer to reply to the message."),
    ];
}
