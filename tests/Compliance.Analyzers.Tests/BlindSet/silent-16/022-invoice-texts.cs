namespace Postscript.Invoices;

public sealed class InvoiceMessages(IAmazonMessaging messaging)
{
    public Task SendAsync(Order o) => messaging.SendInvoiceAsync(o.Id, o.InvoicePdf);

    public Task ExplainAsync(Order o) => messaging.ReplyAsync(o.ThreadId,
        $"Dear {o.Buyer}, you asked about the line \"Promotion -{o.Discount:C}\" on your invoice. " +
        $"It is the coupon that you clipped on the product page; it was already applied to order {o.Id} when you paid.");

    public Task NoCouponAsync(Order o) => messaging.ReplyAsync(o.ThreadId,
        $"Dear {o.Buyer}, no coupon was applied to order {o.Id}, which is why the invoice shows the full price of {o.Total:C}.");

    public Task VatAsync(Order o) => messaging.ReplyAsync(o.ThreadId,
        $"Dear {o.Buyer}, the corrected VAT invoice for order {o.Id} is now under Your Orders > Invoice.");

    public Task GiftAsync(Order o) => messaging.ReplyAsync(o.ThreadId,
        $"Dear {o.Buyer}, orders that you marked as a gift come with a gift receipt, which shows no prices. The invoice stays in your account.");
}
