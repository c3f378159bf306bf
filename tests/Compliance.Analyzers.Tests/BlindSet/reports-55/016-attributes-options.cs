using System.ComponentModel;

namespace Baltic.Connect.Options;

public sealed class AmazonBuyerMessageOptions
{
    public const string Section = "Amazon:BuyerMessages";

    [DefaultValue("Hi {name}, your order ships tomorrow because the label printer failed today. Sorry for the delay.")]
    public string DelayText { get; set; } = "Hi {name}, your order ships tomorrow because the label printer failed today. Sorry for the delay.";

    public string ThankYouText { get; set; } = "Hi {name}, sign up for our newsletter and hear about every sale first."; // expect: BSM1007|BSM1006

    public string ComplaintText { get; set; } = "Hi {name}, name a sum that would satisfy you and we settle this between us."; // expect: BSM1003|BSM3003

    public string FeedbackText { get; set; } = "Hi {name}, we will give you 10 EUR as soon as the negative seller feedback has disappeared."; // expect: BSM2005|BSM2001

    public string RebateText { get; set; } = "Hi {name}, we send half of the price back to you over Venmo after delivery."; // expect: BSM1004|BSM3003

    public string ReturnText { get; set; } = "Hi {name}, your return was approved. Amazon refunds you as soon as the parcel is scanned.";

    public string VideoText { get; set; } = "Hi {name}, see how to mount it: https://youtu.be/x1demo"; // expect: BSM3001
}
