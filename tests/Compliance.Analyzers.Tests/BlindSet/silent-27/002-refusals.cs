namespace PoliteNo;

static class Refusals
{
    public static readonly Dictionary<string, Func<string, string>> ToBuyer = new()
    {
        ["discount"] = n => $"Hi {n}, we're sorry, but we can't give private discounts. The price on the product page is the current one.",
        ["coupon"] = n => $"Hi {n}, we do not send coupon codes by message, Amazon does not allow it.",
        ["whatsapp"] = n => $"Hi {n}, we can't chat on WhatsApp or any other app. Please write to us here.",
        ["paypal"] = n => $"Hi {n}, refunds are only made through Amazon, we cannot pay you by PayPal.",
        ["deal"] = n => $"Hi {n}, we don't sell outside Amazon. Please place the order on the product page.",
        ["gift"] = n => $"Hi {n}, sadly we are unable to add a free gift to orders.",
        ["trade"] = n => $"Hi {n}, thanks for offering, but we never give anything in return for a review, good or bad.",
    };
}

class Desk(IBuyerThread t)
{
    public Task No(string topic, string name) => t.ReplyAsync(Refusals.ToBuyer[topic](name));
}
