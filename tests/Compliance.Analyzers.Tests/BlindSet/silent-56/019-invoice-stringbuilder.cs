using System.Text;

namespace Cobblestone.Pets.Messaging;

public static class InvoiceExplainer
{
    public static string Explain(Order o)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Dear {o.Buyer},");
        sb.AppendLine();
        sb.AppendLine($"you asked about the invoice of order {o.Id}. These are its lines:");
        sb.AppendLine($"- feeder {o.Feeder:C}");
        if (o.Promotion > 0)
            sb.AppendLine($"- promotion already applied by Amazon to this order: -{o.Promotion:C}");
        if (o.GiftWrap > 0)
            sb.AppendLine($"- gift wrap {o.GiftWrap:C}");
        sb.AppendLine($"- VAT {o.Vat:C}");
        sb.AppendLine();
        sb.Append("The amount that was charged to your card is ");
        sb.Append(o.Total.ToString("C"));
        sb.AppendLine(". The PDF is attached.");
        return sb.ToString();
    }

    public static string LateFee(Order o) =>
        $"Dear {o.Buyer}, the express delivery of order {o.Id} was late, so we refunded the express fee of {o.Express:C}.";
}
