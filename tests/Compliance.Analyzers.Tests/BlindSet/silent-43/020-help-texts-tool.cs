using System.Collections.Generic;

namespace FeedbackTool.Help
{
    public static class TooltipTexts
    {
        public static readonly IReadOnlyDictionary<string, string> ForSellers = new Dictionary<string, string>
        {
            ["campaign.stop"] = "Sellers may lose their account when they offer refunds for reviews. The tool stops such campaigns.",
            ["template.scan"] = "We scan your templates for coupons, gift cards, links to other shops and phone numbers before they are saved.",
            ["request.button"] = "Uses Amazon's own Request a Review function. Amazon writes the text, you cannot change it.",
            ["neg.alert"] = "You get an alert when a product gets a one or two star review. Do not ask the buyer to remove it.",
            ["plan.annual"] = "Pay yearly and save two months on your FeedbackTool subscription.",
            ["blacklist"] = "Phrases such as 'leave us five stars' or 'we send you a gift' turn red in the editor.",
        };

        public const string EmptyState = "You have no message templates yet. Click New to write the first one.";
        public const string PlanHint = "Your free trial of FeedbackTool ends in 3 days.";
    }
}
