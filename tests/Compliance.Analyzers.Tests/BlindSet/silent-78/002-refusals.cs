namespace Brookline.Lighting.Support;

public static class PoliteRefusals
{
    public const string Discount =
        "Thank you for your interest in a larger quantity. We cannot offer private discounts, the price on the product page is the current one.";

    public const string Coupon =
        "I'm sorry, but we have no coupon codes to give out, and Amazon does not allow us to send any in messages.";

    public const string Gift =
        "Unfortunately we are unable to add a free gift to your order. Gift wrapping can be chosen at checkout for most lamps.";

    public const string Phone =
        "We understand that you would rather talk. We can only help you through Amazon messages, so please simply reply here and describe what the lamp does.";

    public const string DirectSale =
        "Thank you for asking, but we do not sell outside Amazon. Please place your order through the product page.";

    public const string PayPal =
        "We cannot send refunds by PayPal. Amazon returns the money to the card you paid with.";
}
