namespace Harbourline.Amazon.Messaging;

/// <summary>Service texts for Amazon buyers.</summary>
internal static class ServiceLetters
{
    public const string Damaged =
        "We are sorry that the teapot arrived broken. We have refunded the full price of this order to your original payment method.";

    public const string MissingPart =
        "The strainer was missing from your order. A new one was posted this morning, there is nothing for you to pay.";

    public const string Refusal =
        "We cannot offer discounts or coupons by message; the price on the product page is the current one.";

    public const string NoOtherChannel =
        "Please keep the conversation here. We do not give support by phone or WhatsApp and cannot accept payment outside of Amazon.";

    public const string ReturnSteps =
        "To send the teapot back, open Your Orders, choose Return or replace items and print the prepaid label.";

    public const string Star =
        "The star-shaped screw at the bottom holds the handle. Turn it clockwise with the small key from the box.";
}
