using System.Globalization;

namespace Birch.Office.Invoicing
{
    public class InvoiceMessageComposer
    {
        private static readonly CultureInfo De = new CultureInfo("de-DE");

        public string ExplainTotals(Invoice invoice)
        {
            string discountLine = invoice.PromotionAmount > 0
                ? $"Line 4 shows the promotion of {invoice.PromotionAmount.ToString("C", De)} that Amazon had already applied when you ordered. "
                : "No coupon was applied to this order, therefore line 4 is empty. ";

            return "Dear " + invoice.BuyerName + ",\n\n"
                + "attached you will find the invoice for the desk chairs, number " + invoice.Number + ". "
                + discountLine
                + "The VAT amount was calculated after the discount, as the law requires.\n\n"
                + "Best regards\nBirch Office";
        }

        public string Correct(Invoice invoice, string vatId) =>
            $"Dear {invoice.BuyerName}, the corrected invoice now shows your VAT number {vatId}. The gift card you paid with appears under \"payment method\", not as a price reduction.";

        public string CreditNote(Invoice invoice) =>
            $"Dear {invoice.BuyerName}, credit note {invoice.Number}-C belongs to the refund of the returned armrest.";
    }
}
