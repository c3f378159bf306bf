namespace Deskwright.Macros;

public static class Refusals
{
    public const string NoDiscount =
        "Hi {{buyer}}, we cannot offer private discounts or coupon codes by message. The price on the product page is the one that applies to everyone.";

    public const string NoPayPal =
        "Hi {{buyer}}, we are not able to send refunds by PayPal or bank transfer. Refunds only go through Amazon, to the card that you paid with.";

    public const string NoGift =
        "Hi {{buyer}}, I'm afraid we do not give away free samples or gift cards.";

    public const string NoPhone =
        "Hi {{buyer}}, we do not give support by phone or WhatsApp; please reply to this message and the same agent will answer.";

    public const string NoReviewTrade =
        "Hi {{buyer}}, we never offer anything in return for a review, nor do we ask anybody to change one.";

    public const string NoDirectSale =
        "Hi {{buyer}}, we do not sell outside of Amazon. Please place the order on the listing as usual.";

    public static string[] All => [NoDiscount, NoPayPal, NoGift, NoPhone, NoReviewTrade, NoDirectSale];
}
