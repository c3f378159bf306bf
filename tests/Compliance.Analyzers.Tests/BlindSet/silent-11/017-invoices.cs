using System.Text;

namespace Fern.Billing
{
    public class InvoiceExplainer
    {
        public string Explain(Invoice inv)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Hello {inv.Buyer}, the invoice for order {inv.Order} is attached.");
            sb.AppendLine($"The line \"Promotion\" shows the discount of {inv.Discount:C} that was already applied to this order at checkout.");
            if (inv.CouponUsed)
                sb.AppendLine("The coupon you clipped was applied to this order, so the price you paid is lower than the list price.");
            else
                sb.AppendLine("No coupon was applied to this order, which is why the full price is shown.");
            sb.AppendLine("The gift wrap is listed separately with its own tax rate.");
            return sb.ToString();
        }

        public string Zh(Invoice inv) =>
            "您好，发票已附上。其中“促销折扣”一行是该订单下单时已经抵扣的金额，合计" + inv.Discount + "美元。";
    }

    public record Invoice(string Buyer, string Order, decimal Discount, bool CouponUsed);
}
