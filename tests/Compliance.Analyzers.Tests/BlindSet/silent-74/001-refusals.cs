namespace Harrow.Marketplace.Amazon;

public static class BuyerAnswers
{
    public const string NoVoucher = "Thank you for asking. We are not able to hand out vouchers or codes through Amazon messages; the price you see on the product page is the one that applies.";

    public const string NoFreebie = "I am afraid we cannot add a free mug to your order, as you suggested.";

    public const string CouponUsed = "The coupon you clipped was already taken off this order: 4.00 GBP, third line of the invoice.";

    public const string CodeMeaning = "Code E4 on the display means that the lid is not closed. Take the kettle off its base and press the lid down until it clicks.";

    public const string NotOutside = "We only take orders and payments through Amazon, so we cannot sell the lid to you directly.";

    public static string For(string topic) => topic switch
    {
        "voucher" => NoVoucher,
        "freebie" => NoFreebie,
        "coupon-line" => CouponUsed,
        "display" => CodeMeaning,
        _ => NotOutside,
    };
}
