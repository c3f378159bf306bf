namespace Halden.Oms.Configuration;

public sealed class BuyerNotificationOptions
{
    public const string SectionName = "BuyerNotifications";

    public bool Enabled { get; set; }

    public string AddressQueryText { get; set; } =
        "Dear customer, the carrier requires a flat number for your address. Please reply to this message.";

    public string FollowUpText { get; set; } =
        "Dear customer, how are you getting on with your purchase? " +
        "We would be delighted " +
        "if you posted a glowing " + // expect: BSM2002
        "review of it.";

    public string LoyaltyText { get; set; } =
        "Dear customer, you have been placed on our VIP list and will be invited to test new models at no cost."; // expect: BSM1006|BSM1005

    public string WarrantyText { get; set; } =
        "Dear customer, the warranty runs for 24 months from the date of delivery. No registration is required.";

    public string DirectText { get; set; } =
        "Dear customer, for spare filters you need not go through Amazon: order from us directly and avoid the marketplace mark-up."; // expect: BSM3003|BSM1001
}
