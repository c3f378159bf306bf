namespace Threadwell.Rules;

public static class BuiltInRules
{
    public static IEnumerable<AutomationRule> Create()
    {
        yield return new AutomationRule("Flag bribery")
        {
            Condition = t => t.LastDraft.Contains("gift card") && t.LastDraft.Contains("review"),
            Action = Actions.AddTag("policy:review-incentive"),
        };
        yield return new AutomationRule("Flag contact data")
        {
            Condition = t => Regex.IsMatch(t.LastDraft, @"\b(whatsapp|wechat|telegram|skype)\b", RegexOptions.IgnoreCase),
            Action = Actions.AssignTo("compliance"),
        };
        yield return new AutomationRule("Flag discount")
        {
            Condition = t => t.LastDraft.Contains("% off") || t.LastDraft.Contains("promo code") || t.LastDraft.Contains("优惠券"),
            Action = Actions.Hold("Draft mentions a discount"),
        };
        yield return new AutomationRule("Buyer asks for money off")
        {
            Condition = t => t.BuyerText.Contains("discount"),
            Action = Actions.Suggest("macro:no-private-discounts"),
        };
    }
}
