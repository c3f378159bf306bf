namespace Threadwell.Guard.Explain;

public static class Explanations
{
    /// <summary>Shown to the agent in the side panel next to a blocked draft.</summary>
    public static string ForAgent(string ruleKey) => ruleKey switch
    {
        "coupon" => "Blocked: the draft contains a coupon code. Amazon does not allow sellers to send coupons to buyers.",
        "incentive" => "Blocked: the draft ties a benefit to a review. Remove both parts.",
        "removal" => "Blocked: the draft asks the buyer to change or remove a review.",
        "contact" => "Blocked: the draft contains a phone number or e-mail address.",
        "link" => "Blocked: the draft links to a site other than Amazon.",
        _ => "Blocked: the draft breaks a rule for messages to buyers.",
    };

    public static string RuleTitle(int id) => id switch
    {
        1 => "Discount offered",
        2 => "Coupon or promo code",
        3 => "Gift or gift card",
        _ => "Unknown rule",
    };
}
