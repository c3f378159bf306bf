namespace Parcelo.Configuration;

public class AutoReplyOptions
{
    public const string SectionName = "AutoReply";

    public bool Enabled { get; set; } = true;

    public string GreetingTemplate { get; set; } = "Hello {buyerName}, we received your question and answer it within one working day.";

    public string DeliveredMessage { get; set; } =
        "Hello {buyerName}, your parcel was delivered. Show us your honest review and we return {refundPercent}% of the price."; // expect: BSM2001

    public string RefusedDiscountMessage { get; set; } = "Hello {buyerName}, we are not able to give a private discount.";

    public string WinBackMessage { get; set; } =
        "Hello {buyerName}, we miss you! Black Week starts at our storefront on Thursday."; // expect: BSM1007

    public string AfterHoursMessage { get; set; } =
        "Hello {buyerName}, the office is closed. Text us on Telegram @parcelo_help for a quick answer."; // expect: BSM3002|BSM3003
}
