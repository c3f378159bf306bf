using System.Net.Mail;

namespace Kirkstall.Kitchen.Purchasing
{
    public class SupplierMailer
    {
        private readonly SmtpClient _smtp;
        public SupplierMailer(SmtpClient smtp) => _smtp = smtp;

        public void RequestQuote(string supplierAddress, string sku, int qty)
        {
            var mail = new MailMessage("buying@kirkstallkitchen.example", supplierAddress)
            {
                Subject = $"Purchase order quotation {sku}",
                Body = $"Dear supplier, we plan to buy {qty} pcs of {sku} from your factory. Which volume discount can you give us on the MOQ? Our purchasing desk is at 0113 496 0199."
            };
            _smtp.Send(mail);
        }

        public void ChaseSample(string supplierAddress, string sku)
            => _smtp.Send("buying@kirkstallkitchen.example", supplierAddress, "Samples " + sku,
                "Dear supplier, please send the pre-production samples of " + sku + " free of charge as agreed in our purchase contract, and the proforma invoice for the deposit.");
    }
}
