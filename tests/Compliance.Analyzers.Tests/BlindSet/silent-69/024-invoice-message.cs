using System;
using System.Collections.Generic;
using System.Globalization;

namespace Kestrel.Storefront.Amazon
{
    public class InvoiceMessage
    {
        private static readonly CultureInfo Us = CultureInfo.GetCultureInfo("en-US");

        public string BuildBody(InvoiceInfo invoice)
        {
            var lines = new List<string>
            {
                $"Dear {invoice.BuyerName},",
                string.Empty,
                $"as you asked, the invoice for order {invoice.OrderId} is attached.",
                $"Goods: {invoice.Goods.ToString("C", Us)}, shipping: {invoice.Shipping.ToString("C", Us)}."
            };

            if (invoice.Discount > 0)
            {
                lines.Add($"The line \"promotion\" is the discount of {invoice.Discount.ToString("C", Us)} that was already deducted from this order.");
            }

            if (invoice.Refunded > 0)
            {
                lines.Add($"The refund of {invoice.Refunded.ToString("C", Us)} for the missing cable is shown as a separate credit note.");
            }

            lines.Add("Please tell us if the company name or the VAT number has to be corrected.");
            return string.Join(Environment.NewLine, lines);
        }
    }
}
