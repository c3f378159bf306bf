namespace OrderNotifier.Templates;

/// <summary>Texts the notifier sends to Amazon buyers after an order event.</summary>
public static class BuyerTemplates
{
    public const string DelayNotice =
        "Hello, your parcel was held at our warehouse and will arrive two days late. If you no longer want it, we will cancel and refund the order in full.";

    public const string AfterDelivery =
        "Hello, we hope the blender runs well. Enjoy 15% off your second blender when you order before Sunday."; // expect: BSM1001

    public const string Welcome =
        "Hi there, clip the $5 voucher we reserved for you and use it on any of our kitchen scales."; // expect: BSM1002

    public const string MissingPart =
        "Hello, we are sorry that the lid was missing. A new lid is on its way to you at no charge.";

    public const string Upsell =
        "Hello, our brand-new air fryer has just been launched. Have a look at it and the rest of our kitchen range."; // expect: BSM1007
}
