namespace ChannelLoom.Features.Invoices.Messages;

public sealed class InvoiceMessageBuilder
{
    public string ExplainDiscountLine(Invoice i) =>
        $"Hello {i.BuyerName}, the line \"Promotion\" on invoice {i.Number} shows the discount of {i.Discount:C} that was already applied to this order.";

    public string ExplainNoCoupon(Invoice i) =>
        $"Hello {i.BuyerName}, the coupon was not applied to order {i.OrderId}, since it had ended the day before you ordered.";

    public string ExplainTax(Invoice i) =>
        $"Hello {i.BuyerName}, Amazon charged {i.Tax:C} of sales tax. We have refunded the tax after we saw your exemption certificate.";

    public string SendCopy(Invoice i)
    {
        var text = $"Hello {i.BuyerName}, the invoice for order {i.OrderId} is attached. ";
        text += "The first page lists the items, ";
        text += "and the second one the shipping charge.";
        if (i.HasGstNumber)
            text += " Your GST number is printed at the top.";
        return text;
    }
}
