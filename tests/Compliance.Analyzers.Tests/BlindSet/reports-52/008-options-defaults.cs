namespace Marlin.Marketplace.Configuration;

public class BuyerMessagingOptions
{
    public const string Section = "BuyerMessaging";

    public bool Enabled { get; set; } = true;

    public string DelayText { get; set; } =
        "We are sorry: your order will reach you on {date} instead of {promised}. You may cancel it for a full refund.";

    public string GoodwillText { get; set; } =
        "To thank you for your patience we would like to put $10 in your pocket as compensation, simply tell us you accept."; // expect: BSM1003

    public string PriceMatchText { get; set; } =
        "Found it cheaper elsewhere? Write to us and we beat that price for you privately."; // expect: BSM1001

    public string FeedbackText { get; set; } =
        "If you remove your negative seller feedback, we will refund the whole order within the hour."; // expect: BSM2001|BSM2005

    public string InvoiceText { get; set; } = "Please find the invoice for order {orderId} attached.";

    public int DelayDays { get; set; } = 3;
}
