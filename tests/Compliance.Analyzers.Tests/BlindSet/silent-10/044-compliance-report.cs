using System.Collections.Generic;
using System.Linq;

namespace Compliance.Reporting
{
    public class FindingTexts
    {
        private readonly Dictionary<string, (string Title, string Help)> texts = new()
        {
            ["BSM1002"] = ("Coupon or promo code in a message", "Messages must not contain coupon codes. Create a public coupon in Seller Central instead."),
            ["BSM2001"] = ("Review in exchange for value", "A gift card, a refund or a discount must never depend on a review."),
            ["BSM2002"] = ("Request for a positive review", "The template asks for five stars. Remove the sentence and use the Request a Review button."),
            ["BSM2004"] = ("Request to remove a review", "Sellers must not ask a buyer to delete or change a negative review."),
            ["BSM3002"] = ("联系方式", "模板中出现微信、电话或邮箱，请删除。"),
        };

        public IEnumerable<string> Lines(IEnumerable<Finding> findings)
            => findings.GroupBy(f => f.Rule).Select(g => $"{g.Key} {texts[g.Key].Title}: {g.Count()} template(s). {texts[g.Key].Help}");
    }

    public record Finding(string Rule, string TemplateId);
}
