namespace Fretwell.Music.CustomerCare;

internal static class PriceQuestions
{
    public const string Haggle =
        "Hi {BuyerName}, thank you for asking. We cannot give private discounts on Amazon; the price on the product page is the same for everybody.";

    public const string CouponExpired =
        "Hi {BuyerName}, we had a look: the coupon was not applied to this order because it ended the day before you bought. We are not able to add it afterwards.";

    public const string CouponApplied =
        "Hi {BuyerName}, the 10% coupon was already applied to this order. You see it on the invoice as the line 'Promotion'.";

    public const string GiftAsked =
        "Hi {BuyerName}, sorry, we do not add free picks or other gifts to orders. What is in the box is listed on the product page.";

    public const string PayPal =
        "Hi {BuyerName}, we cannot refund to another account. Amazon returns the money to the card you paid with, and only Amazon can do so.";

    public const string OutsideAmazon =
        "Hi {BuyerName}, thanks for your interest, but we do not sell this amp outside Amazon. Please place the order here.";
}
