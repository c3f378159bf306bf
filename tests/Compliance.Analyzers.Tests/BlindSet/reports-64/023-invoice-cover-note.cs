using System.Globalization;
using System.Threading.Tasks;

namespace Werkhaus.Invoicing.Amazon
{
    public class InvoiceCoverNote
    {
        private const string Template = // expect@+6: BSM3002|BSM3003
@"Dear {0},

attached you will find the VAT invoice {1} for your order {2}.
The amount of {3} includes 20% VAT; the discount of {4} that Amazon took off at checkout is shown on a line of its own.
If the company name or the VAT number has to be changed, please reply with the right data and we will issue a corrected invoice.
For your next invoice-based purchase our accountants can be reached under accounts@werkhaus-tools.eu.

Kind regards
Werkhaus bookkeeping";

        private readonly IBuyerMessaging _messaging;

        public InvoiceCoverNote(IBuyerMessaging messaging) => _messaging = messaging;

        public Task SendAsync(InvoiceDocument doc)
        {
            var culture = CultureInfo.GetCultureInfo(doc.Culture);
            var body = string.Format(culture, Template, doc.BuyerName, doc.Number, doc.AmazonOrderId,
                doc.Total.ToString("C", culture), doc.Discount.ToString("C", culture));
            return _messaging.SendWithAttachmentAsync(doc.AmazonOrderId, body, doc.Pdf, doc.Number + ".pdf");
        }
    }
}
