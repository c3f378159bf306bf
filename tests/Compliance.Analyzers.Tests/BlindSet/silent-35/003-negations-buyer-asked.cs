using System.Collections.Generic;

// what I answer when buyers want to deal, my lawyer cousin checked them
static class NoDeals
{
    public static readonly Dictionary<string, string> ReplyToBuyer = new()
    {
        ["discount"] = "Hi {0}, we can't give private discounts, the price on the product page is the one for everybody.",
        ["coupon"] = "Hi {0}, we don't hand out coupon codes by message, sorry.",
        ["outside"] = "Hi {0}, we cannot offer discounts outside of Amazon and we can't sell to you directly. Please order here.",
        ["paypal"] = "Hi {0}, refunds only go through Amazon, we are not able to pay by PayPal or Venmo.",
        ["whatsapp"] = "Hi {0}, we don't use WhatsApp for orders. Please answer here and we will help.",
        ["trade"] = "Hi {0}, we can't accept a review in exchange for a refund. The return itself is free, you find it in Your Orders.",
        ["gift"] = "Hi {0}, we are not allowed to add free gifts to Amazon orders.",
        ["stillvalid"] = "Hi {0}, you asked whether the coupon on the product page still runs: it ended on Sunday.",
    };
}

class Handler
{
    public void Answer(string orderId, string key, string name) =>
        SellerInbox.Reply(orderId, string.Format(NoDeals.ReplyToBuyer[key], name));
}
