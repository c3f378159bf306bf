namespace Checker.Rules
{
    public static class RuleCatalog
    {
        public static readonly IReadOnlyList<RuleInfo> All = new[]
        {
            new RuleInfo("BSM1002", "Coupon or promo code", "The message offers a coupon or a promo code to the buyer.", "Remove the sentence."),
            new RuleInfo("BSM2001", "Incentivised review", "Value is offered for a review, for instance a gift card for five stars.", "Drop both."),
            new RuleInfo("BSM2004", "Review removal", "The buyer is asked to remove or change a product review.", "Solve the problem without mentioning the review."),
            new RuleInfo("BSM3002", "Contact details", "The message contains an e-mail address, phone number or WhatsApp contact.", "Ask the buyer to reply here."),
        };

        public static RuleInfo? Find(string id) => All.FirstOrDefault(r => r.Id == id);
    }
}
