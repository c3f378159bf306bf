using System.Net.Mail;
using System.Threading.Tasks;

namespace Voltara.Purchasing
{
    public class SupplierClaimMailer
    {
        private readonly SmtpClient _smtp;

        public SupplierClaimMailer(SmtpClient smtp) => _smtp = smtp;

        public Task ClaimAsync(string supplierEmail, string batch, int defective)
        {
            var mail = new MailMessage("purchasing@voltara.example", supplierEmail)
            {
                Subject = $"Defective units in batch {batch}",
                Body = $"Dear partner,\n\n{defective} drills of batch {batch} came back from our customers with a broken chuck. We ask for a credit note of 60% of the batch price, or a discount of the same amount on the next purchase order. Please call our purchasing office before Friday.\n\nVoltara Purchasing"
            };
            return _smtp.SendMailAsync(mail);
        }
    }
}
