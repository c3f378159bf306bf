namespace Harborline.Fulfillment.Messaging;

/// <summary>Texts sent to Amazon buyers through the Messaging API.</summary>
public static class BuyerMessageTemplates
{
    public const string DelayNotice =
        "Hello {0}, the carrier has reported a delay for order {1}. The new delivery date is {2:d}. If you no longer need the item, we will cancel the order and refund it in full.";

    public const string PostDelivery =
        "Hi {0}, thanks for ordering from Harborline! Enter THANKS15 at checkout and take 15% off your next purchase."; // expect: BSM1002|BSM1001

    public const string ReviewNudge =
        "Hello {0}, if you love your new kettle, please leave us a 5-star review on Amazon."; // expect: BSM2002|BSM2003

    public const string MissingPart =
        "Hello {0}, we are sorry the lid was missing from order {1}. A replacement lid is on its way at no charge.";

    public static readonly string Newsletter =
        "Hello {0}, our spring collection has just arrived. Have a look at our other kitchen gadgets in our Amazon storefront."; // expect: BSM1007|BSM3001

    public static string Format(string template, params object[] args) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, template, args);
}
