namespace Harborline.Fulfillment.Messaging;

/// <summary>Service texts sent to Amazon buyers. Reviewed by compliance in May.</summary>
public static class ServiceTemplates
{
    public const string Refund =
        "Hello {0}, we have refunded {1:C} for order {2}. The amount goes back to the card you paid with and usually shows within five business days.";

    public const string Replacement =
        "Hello {0}, we are sorry that the kettle arrived cracked. A replacement leaves our warehouse today, free of charge. You may throw the broken one away.";

    public const string Delay =
        "Hello {0}, order {1} is delayed. The new delivery date is {2:d}. If that is too late for you, tell us and we will cancel the order and refund it in full.";

    public const string ReturnLabel =
        "Hello {0}, your return request is approved. You can print the prepaid label under Your Orders on Amazon.";

    public const string NoDiscount =
        "Hello {0}, thank you for asking. We cannot offer discounts or coupons by message; the price on the product page is the current one.";

    public static string Format(string template, params object[] args) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, template, args);
}
