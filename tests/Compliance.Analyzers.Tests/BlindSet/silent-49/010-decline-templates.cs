namespace Lumo.AmazonDesk.Replies;

public static class PoliteRefusals
{
    public const string PrivateDiscount =
        "Hello {{buyer}}, thank you for asking. We cannot offer private discounts; the price on the product page is the current one.";

    public const string CouponRequest =
        "Hello {{buyer}}, we do not send out coupons or promo codes by message. There is no coupon for this lamp at present.";

    public const string PayPalRequest =
        "Hello {{buyer}}, refunds are made only through Amazon, to the card you paid with. We can't send money by PayPal or Zelle.";

    public const string WhatsAppRequest =
        "Hello {{buyer}}, we are not able to chat on WhatsApp or by phone. Please reply to this message, we read it every day.";

    public const string ReviewTrade =
        "Hello {{buyer}}, we never give refunds or gifts in return for a review. Your lamp is under warranty, so a replacement is on its way regardless.";

    public const string DirectOrder =
        "Hello {{buyer}}, we do not sell outside Amazon. For twenty pieces please place the order on the product page as usual.";

    public const string FakeCard =
        "Hello {{buyer}}, the card that promises a $30 gift card for five stars is not from us. Please report it to Amazon and do not follow its link.";
}
