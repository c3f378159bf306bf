namespace Integra.Amazon.Configuration;

public sealed class BuyerMessagingOptions
{
    public const string SectionName = "Amazon:BuyerMessaging";

    public string DelayNotice { get; set; } =
        "Dear customer, the carrier reports a delay for order {orderId}; the new delivery date is {eta}.";

    public string ThankYouNote { get; set; } =
        "Thank you for your order. Enter {couponCode} at checkout and your next filter costs you less."; // expect: BSM1002|BSM1001

    public string FollowUp { get; set; } =
        "Dear customer, would you mind leaving a product review on Amazon? It helps other shoppers."; // expect: BSM2006

    public string ReturnHelp { get; set; } =
        "Dear customer, please print the label in your Amazon account under Your Orders.";

    public string Signature { get; set; } =
        "For quicker answers write to help@brightkettle.example or call +1 415 555 0137."; // expect: BSM3002|BSM3003
}
