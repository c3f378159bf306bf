using System.Globalization;
using System.Text;
using Brockmann.Shop.Orders;

namespace Brockmann.Shop.Invoices
{
    public class InvoiceTextBuilder
    {
        private static readonly CultureInfo De = CultureInfo.GetCultureInfo("de-DE");

        public string Build(Order order)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Invoice " + order.InvoiceNo);
            foreach (var l in order.Lines)
            {
                sb.AppendFormat(De, "{0,-40} {1,3} x {2,10:C}", l.Title, l.Quantity, l.UnitPrice).AppendLine();
                if (l.Discount > 0)
                    sb.AppendFormat(De, "  Promotion discount {0:P0} already deducted: -{1:C}", l.DiscountRate, l.Discount).AppendLine();
                if (l.CouponAmount > 0)
                    sb.AppendFormat(De, "  Coupon applied to this order: -{0:C}", l.CouponAmount).AppendLine();
            }
            if (order.GiftCardAmount > 0)
                sb.AppendFormat(De, "Paid by gift card: {0:C}", order.GiftCardAmount).AppendLine();
            sb.AppendFormat(De, "Total incl. 19 % VAT: {0:C}", order.Total).AppendLine();
            return sb.ToString();
        }

        public string CoverText(Order order) =>
            "Dear " + order.BuyerName + ",\n\n" +
            "attached is the invoice you asked for. The line \"Coupon applied\" shows the " +
            "5 % discount that was already taken off this order at checkout.\n\n" +
            "Kind regards\n" + order.AgentName;
    }
}
