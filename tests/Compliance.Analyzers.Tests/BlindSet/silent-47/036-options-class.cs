namespace Orchard.AmazonSync.Configuration;

public sealed class BuyerMessagingOptions
{
    public const string SectionName = "BuyerMessaging";

    public bool Enabled { get; set; }

    public string DelayText { get; set; } =
        "Hello, your order ships two days later than planned. We apologise for any inconvenience.";

    public string ResendText { get; set; } =
        "Hello, the replacement juicer is packed and will be collected by UPS this afternoon.";

    public string PaymentQuestionText { get; set; } =
        "Hello, please pay through Amazon only. We never ask for a bank transfer, and we take no orders by phone or WhatsApp.";

    public string SafetyText { get; set; } =
        "Hello, please stop using the juicer: the lid may come off. We have refunded your order in full, no return is needed.";

    /// <summary>Help text of the switch in the settings page.</summary>
    public string CouponFilterHelp { get; set; } =
        "Blocks drafts with coupon codes, discounts and gift cards before they are sent.";

    public string ReviewFilterHelp { get; set; } =
        "Blocks drafts that ask for a positive review or for the removal of a review.";
}
