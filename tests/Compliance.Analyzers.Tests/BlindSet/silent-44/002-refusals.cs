namespace Hearthline.Helpdesk.Macros;

public static class PriceQuestionMacros
{
    public const string NoPrivateDiscount =
        "Thank you for asking. We cannot offer private discounts or coupon codes; the price on the product page applies to everybody.";

    public const string NoOutsideSale =
        "We do not sell outside of Amazon and cannot take payment by PayPal or bank transfer. Please place the order on Amazon as usual.";

    public const string NoGift =
        "We are sorry, but we may not add free gifts to orders, nor may we send gift cards.";

    public const string NoPhone =
        "We are not allowed to talk by phone or WhatsApp. Please describe the fault here and we will answer within a day.";

    public const string NoReviewDeal =
        "We never give money or presents for reviews. The new lid is on its way in any case.";
}
