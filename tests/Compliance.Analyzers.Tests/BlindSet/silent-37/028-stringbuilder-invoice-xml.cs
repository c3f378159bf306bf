using System.Text;

namespace Brockmann.Haushalt.Buchhaltung
{
    public class InvoiceXml
    {
        public string Build(Invoice inv)
        {
            StringBuilder xml = new StringBuilder();
            xml.Append("<Invoice number=\"").Append(inv.Number).Append("\">");
            xml.Append("<Customer>").Append(inv.Name).Append("</Customer>");
            foreach (InvoiceLine l in inv.Lines)
            {
                xml.Append("<Line sku=\"" + l.Sku + "\" price=\"" + l.Price + "\" />");
                if (l.Discount != 0)
                    xml.Append("<Discount reason=\"Coupon\">" + l.Discount + "</Discount>");
                if (l.GiftWrap)
                    xml.Append("<GiftWrap>" + l.GiftText + "</GiftWrap>");
            }
            xml.Append("<Remark>The promotion discount of Amazon is already deducted from this order.</Remark>");
            xml.Append("<Remark>Tax point is the day of dispatch.</Remark>");
            xml.Append("<PaymentCode>").Append(inv.PaidByGiftCard ? "GIFTCARD" : "AMAZONPAY").Append("</PaymentCode>");
            xml.Append("</Invoice>");
            return xml.ToString();
        }
    }
}
