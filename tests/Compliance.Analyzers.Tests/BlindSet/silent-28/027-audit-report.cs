namespace Integra.Compliance.Reporting;

public sealed class AuditReportWriter(TextWriter output)
{
    public void Write(IEnumerable<Finding> findings)
    {
        output.WriteLine("Rule;Explanation;Count");
        foreach (var group in findings.GroupBy(f => f.Rule))
        {
            var explanation = group.Key switch
            {
                RuleId.Coupon => "The message contained a coupon or promo code",
                RuleId.Incentive => "A gift card or refund was offered in return for a review",
                RuleId.Removal => "The agent asked the buyer to delete a negative review",
                RuleId.OffPlatform => "The agent tried to move the buyer to WhatsApp or another website",
                _ => "Other",
            };
            output.WriteLine($"{group.Key};{explanation};{group.Count()}");
        }
    }
}
