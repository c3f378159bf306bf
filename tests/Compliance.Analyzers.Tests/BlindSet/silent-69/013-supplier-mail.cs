using System.Net.Mail;
using System.Threading.Tasks;

namespace Tradelink.Purchasing
{
    public class SupplierMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _buyerOffice;

        public SupplierMailer(SmtpClient smtp, string buyerOffice)
        {
            _smtp = smtp;
            _buyerOffice = buyerOffice;
        }

        public Task SendDefectReportAsync(Supplier supplier, string batch, int pieces)
        {
            var body = $"Dear {supplier.ContactName}, {pieces} pieces of batch {batch} failed our incoming inspection. " +
                       "Please confirm that you deduct them from your next invoice or deliver replacements with purchase order 4711.";
            return _smtp.SendMailAsync(new MailMessage(_buyerOffice, supplier.Email, "Defects in batch " + batch, body));
        }

        public Task SendPriceRequestAsync(Supplier supplier, string sku, int quantity)
        {
            var body = $"Dear {supplier.ContactName}, we plan to purchase {quantity} units of {sku}. " +
                       "Which discount can your factory grant for this quantity, and what is the lead time?";
            return _smtp.SendMailAsync(new MailMessage(_buyerOffice, supplier.Email, "Quotation for " + sku, body));
        }
    }
}
