namespace Fennwick.CustomerCare.Chat;

public static class CouponAnswers
{
    public static string AppliedToOrder(string buyer, decimal amount) =>
        $"Hi {buyer}, yes, the coupon you clipped was applied: the invoice of this order shows {amount:C} less on line 3.";

    public static string NotApplied(string buyer) =>
        $"Hi {buyer}, the coupon was not applied to this order because it had expired the day before. We cannot add it afterwards.";

    public static string NoPrivateOffers(string buyer) =>
        $"Hi {buyer}, we cannot offer discounts outside of Amazon, and we do not hand out codes. The price on the product page is the current one.";

    public static string GiftMessage(string buyer) =>
        $"Hi {buyer}, the gift receipt was in the parcel; it shows no price. The gift wrap was charged with this order.";

    public static string Quote(string buyer, string original) =>
        $"Hi {buyer}, you wrote: \"{original}\". The strap fits trees up to 60 cm thick.";

    public static string PriceChange(string buyer) =>
        $"Hi {buyer}, prices on Amazon change from day to day, and we can't adjust the price of an order that has shipped. Returns are open until the end of the month.";
}
