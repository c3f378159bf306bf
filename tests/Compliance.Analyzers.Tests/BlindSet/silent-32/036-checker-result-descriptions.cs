namespace ChannelLoom.Compliance.Findings;

public sealed record Finding(string RuleId, string Title, string Explanation, string BadExample);

public static class FindingCatalogue
{
    public static readonly Finding[] All =
    [
        new("AMZ-01", "Discount", "The draft holds out a lower price.", "Get 15% off your next order with us"),
        new("AMZ-02", "Coupon code", "The draft contains a coupon or promo code.", "Use code SAVE10 at checkout"),
        new("AMZ-03", "Paid review", "The draft trades something of value for a review.", "Leave a review and get a gift card"),
        new("AMZ-04", "Review removal", "The draft asks for a review to be changed or removed.", "Please delete your review"),
        new("AMZ-05", "Outside contact", "The draft gives contact data.", "Add me on WhatsApp"),
        new("AMZ-06", "Outside link", "The draft links to a page that is not Amazon's.", "Visit our shop"),
    ];

    public static Finding? Find(string ruleId) => All.FirstOrDefault(f => f.RuleId == ruleId);
}
