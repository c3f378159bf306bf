using System.Globalization;
using System.Threading.Tasks;

namespace Lindqvist.Invoices
{
    public class InvoiceMessage
    {
        private readonly IAmazonMessenger _messenger;

        public InvoiceMessage(IAmazonMessenger messenger) => _messenger = messenger;

        public Task SendAsync(Invoice invoice)
        {
            var text = "Hello " + invoice.BuyerName + ",\n\n";
            text += "the corrected invoice " + invoice.Number + " for order " + invoice.OrderId + " is attached.\n";
            text += string.Format(CultureInfo.InvariantCulture, "Line 1 is the rug at {0:F2} EUR.\n", invoice.Net);

            if (invoice.CouponAmount > 0)
            {
                text += string.Format(CultureInfo.InvariantCulture,
                    "Line 2 shows the coupon of {0:F2} EUR that was applied to this order at checkout.\n", invoice.CouponAmount);
            }

            if (invoice.GiftWrap)
            {
                text += "Line 3 is the gift wrap you chose. The gift receipt in the parcel shows no prices.\n";
            }

            text += "We have changed the VAT number as you asked. The first invoice has been cancelled by a credit note, which is attached too.\n";
            text += "\nLindqvist bookkeeping";

            return _messenger.SendWithFilesAsync(invoice.OrderId, text, invoice.Pdf, invoice.CreditNotePdf);
        }
    }
}
