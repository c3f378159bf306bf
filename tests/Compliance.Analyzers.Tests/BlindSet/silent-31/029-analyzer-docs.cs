namespace Parcelo.Compliance.Rules;

/// <summary>
/// Never tell a buyer "leave five stars and get your money back"; the rule below finds such sentences.
/// </summary>
public sealed class IncentiveRule : IRule
{
    // Bad:  "Dear customer, use code SAVE10 on your next order"
    // Good: "Your refund was issued today"
    public string Id => "INC-01";
    public string Title => "Incentive for a review";
    public string Explanation => "Amazon forbids sellers to offer money, gift cards or free products for a review.";
    public string HowToFix => "Delete the offer and use the Request a Review button.";

    /* 示例：
       “好评返现10美元”属于违规
       “已为您全额退款”属于合规 */
    public RuleResult Check(string text) =>
        text.Contains("gift card", StringComparison.OrdinalIgnoreCase) && text.Contains("review", StringComparison.OrdinalIgnoreCase)
            ? RuleResult.Violation(Id)
            : RuleResult.Clean;
}
