namespace Orchard.AmazonSync.Configuration;

public sealed class BuyerMessagingOptions
{
    public const string SectionName = "BuyerMessaging";

    public bool Enabled { get; set; }

    public string DelayText { get; set; } =
        "Hello, your order ships two days later than planned. We apologise for any inconvenience.";

    public string FeedbackText { get; set; } =
        "Hello, please rate our service as a seller on Amazon when you have a moment."; // expect: BSM2006

    public string FeedbackResolvedText { get; set; } =
        "Hello, your issue is settled, so please withdraw the negative seller feedback you left for us."; // expect: BSM2005

    public string SupportText { get; set; } =
        "Hello, from now on please contact us on Facebook at OrchardHome instead of through Amazon."; // expect: BSM3003|BSM3002|BSM3001

    public string ResendText { get; set; } =
        "Hello, the replacement juicer is packed and will be collected by UPS this afternoon.";
}
