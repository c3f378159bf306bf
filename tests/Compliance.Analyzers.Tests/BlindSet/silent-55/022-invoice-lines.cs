namespace Feldkamp.Invoicing;

public class InvoiceComposer
{
    public List<InvoiceLine> Lines(Order o)
    {
        var lines = o.Items.Select(i => new InvoiceLine(i.Title, i.Qty, i.Price)).ToList();
        if (o.Promotion != 0) lines.Add(new InvoiceLine("Promotion already deducted by Amazon", 1, -o.Promotion));
        if (o.GiftWrap != 0) lines.Add(new InvoiceLine("Gift wrap", 1, o.GiftWrap));
        if (o.Shipping == 0) lines.Add(new InvoiceLine("Free shipping", 1, 0));
        return lines;
    }

    public string CoverNote(Order o) =>
        $"Dear {o.BuyerName}, as you requested, the invoice for order {o.Id} is attached to this message. " +
        $"The discount of {o.Promotion:N2} EUR shown in line 2 was already applied when you placed the order.";

    public string CreditNote(Order o, decimal amount) =>
        $"Dear {o.BuyerName}, we have received your return. {amount:N2} EUR went back to your original payment method through Amazon; the credit note is attached.";
}

public record InvoiceLine(string Text, int Qty, decimal Price);
