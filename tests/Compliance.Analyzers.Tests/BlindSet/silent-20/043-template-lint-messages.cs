using System.Collections.Generic;

namespace MsgLint
{
    public sealed class LintRule
    {
        public string Id;
        public string Title;
        public string Advice;
    }

    public static class LintRules
    {
        public static List<LintRule> All()
        {
            List<LintRule> lst = new List<LintRule>();
            lst.Add(new LintRule { Id = "L01", Title = "Template offers a coupon", Advice = "Delete the sentence with the coupon. Create a public coupon in Seller Central instead." });
            lst.Add(new LintRule { Id = "L02", Title = "Template asks for five stars", Advice = "Do not ask for a rating of a certain height; use the Request a Review button." });
            lst.Add(new LintRule { Id = "L03", Title = "Template offers a refund for changing a review", Advice = "A refund must never depend on a review. Refund the order without mentioning the review." });
            lst.Add(new LintRule { Id = "L04", Title = "Template contains an e-mail address", Advice = "Remove the address and ask the buyer to reply to the message." });
            return lst;
        }
    }
}
