using System.Text;

namespace Orbis.Invoicing;

public sealed class InvoiceMessage
{
    public string Build(InvoiceDto invoice)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Hello {invoice.BuyerName},");
        sb.AppendLine($"invoice {invoice.Number} for your order {invoice.OrderId} is attached.");
        if (invoice.DiscountTotal > 0)
            sb.AppendLine($"The line \"Promotion\" shows the discount of {invoice.DiscountTotal:C} that Amazon already deducted from this order.");
        if (invoice.GiftWrapTotal > 0)
            sb.AppendLine($"The line \"Gift wrap\" ({invoice.GiftWrapTotal:C}) is the wrapping you chose.");
        if (invoice.CouponCode is { Length: > 0 } code)
            sb.AppendLine($"Coupon {code} was applied to this order, therefore VAT is computed from the lower price.");
        sb.Append("發票中的「折扣」欄為亞馬遜已扣除的金額，統一編號如需更正請回覆。");
        return sb.ToString();
    }
}
