namespace Castlegate.Helpdesk.AmazonMacros;

public static class RefusalMacros
{
    public const string NoDiscount =
        "Thank you for asking. We can't give private discounts or coupons; the price on the product page is the current one.";

    public const string NoDirectSale =
        "We can sell the tent to you only through Amazon. Please place the order there, payment included.";

    public const string NoPayPal =
        "We are not able to refund by PayPal or bank transfer. Your refund was issued through Amazon on {{refund_date}} and goes back to the card you paid with.";

    public const string NoPhone =
        "We don't offer support by phone or WhatsApp. Please reply here with a photo of the pole and we will find the right spare part.";

    public const string NoFreeItem =
        "The ground sheet in the picture is not part of the set, and we cannot add one for free. The tent comes with pegs, poles and a bag.";

    public const string NoCancelAfterDispatch =
        "You asked us to cancel the order, but the parcel is already with the carrier. You can refuse it at the door or return it; we refund it when it is back.";

    public const string NoPriceMatch =
        "We cannot refund the difference to a later price. If you prefer to return the tent, the return is open until {{return_until}}.";
}
