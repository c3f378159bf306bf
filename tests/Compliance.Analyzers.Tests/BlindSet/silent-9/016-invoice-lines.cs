using System.Collections.Generic;
using System.Globalization;

namespace Armley.Lamps.Invoicing
{
    public class InvoiceMessage
    {
        private static readonly CultureInfo Gb = CultureInfo.GetCultureInfo("en-GB");

        public string Explain(Order o) =>
            "Dear " + o.Buyer + ", you asked about the line 'Promotion' on the invoice of order " + o.Id + ". " +
            "It is the discount that Amazon already applied to this order, " + o.Promotion.ToString("C", Gb) + ", and it lowers the VAT too.";

        public string Attached(Order o) =>
            $"Dear {o.Buyer}, the VAT invoice for order {o.Id} is attached. The gift wrap is listed as a line of its own.";

        public IEnumerable<string> Rows(Order o)
        {
            yield return "Item total;" + o.Items;
            yield return "Coupon;-" + o.Promotion;
            yield return "Free shipping;0.00";
        }
    }
}
