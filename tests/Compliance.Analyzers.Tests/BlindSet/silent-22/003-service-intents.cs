namespace Threadwell.Bot;

public static class ServiceIntents
{
    public static readonly Dictionary<string, string> Replies = new()
    {
        ["discount_request"] = "I'm afraid we can't give private discounts. The price shown on the product page is the current one.",
        ["coupon_not_applied"] = "The coupon was not applied to this order because it had expired the day before you ordered.",
        ["whatsapp_request"] = "Sorry, we can't move to WhatsApp. Please keep writing here so that everything stays in one thread.",
        ["review_bribe_reported"] = "That card in the box did not come from us. We never pay for reviews; please report it to Amazon.",
        ["missing_part"] = "The missing bracket ships today, free of charge. You don't need to do anything.",
        ["late"] = "The lorry broke down near Calais, so the desk will arrive on the 9th. If that's too late, we'll refund you in full.",
        ["refund_done"] = "We've refunded £34.50 to your original payment method. Banks usually take three to five days.",
    };
}
