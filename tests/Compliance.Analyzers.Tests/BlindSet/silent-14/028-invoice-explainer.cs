using System.Globalization;

namespace CurbAppeal.Mailboxes.Invoices
{
    public class InvoiceMessageBuilder
    {
        public string ExplainDiscount(Invoice inv)
        {
            return string.Format(CultureInfo.InvariantCulture,
                "Hello {0}, the line \"Promotion -{1:0.00}\" on your invoice is the discount that was already applied when you ordered.",
                inv.Buyer, inv.Promotion);
        }

        public string ExplainShipping(Invoice inv) =>
            string.Concat("Hello ", inv.Buyer, ", shipping was charged twice by mistake. We refunded ", inv.Shipping.ToString("C"), " today.");

        public string ExplainGiftWrap(Invoice inv) =>
            $"Hello {inv.Buyer}, the gift receipt leaves out the price, that is why you see none. The invoice is attached.";

        public string Corrected(Invoice inv) =>
            "Hello " + inv.Buyer + ", the VAT number was missing; a corrected invoice " + inv.Number + " is attached.";

        public string Zh(Invoice inv) =>
            inv.Buyer + "您好，发票中的折扣为下单时已扣除的金额，更正后的发票见附件。";
    }
}
