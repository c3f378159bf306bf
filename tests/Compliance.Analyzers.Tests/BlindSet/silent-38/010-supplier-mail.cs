using System.Net.Mail;

namespace Procurement.Suppliers
{
    public class SupplierMailer
    {
        private readonly SmtpClient _smtp;
        public SupplierMailer(SmtpClient smtp) { _smtp = smtp; }

        public void AskForBetterPrice(Supplier supplier, PurchaseOrder po)
        {
            var mail = new MailMessage("purchasing@halvorsen-trading.example", supplier.Email);
            mail.Subject = "Purchase order " + po.Number + ": volume discount";
            mail.Body = "Dear " + supplier.ContactName + ",\r\n\r\n" +
                        "with purchase order " + po.Number + " we reach 5,000 pieces this year. According to our supply contract " +
                        "the factory grants us a 4% discount from this quantity. Please issue a new proforma invoice.\r\n\r\n" +
                        "For the shipment from Ningbo call our purchasing office at +47 22 00 01 44.\r\n\r\n" +
                        "Halvorsen Trading, Purchasing";
            _smtp.Send(mail);
        }

        public void Complain(Supplier supplier, PurchaseOrder po)
        {
            var mail = new MailMessage("purchasing@halvorsen-trading.example", supplier.Email);
            mail.Subject = "Purchase order " + po.Number + ": defects";
            mail.Body = "Dear " + supplier.ContactName + ",\r\n\r\nour inspector found 112 units with cracked housings. " +
                        "Please credit these units to our supplier account by bank transfer before the next container leaves the factory.";
            _smtp.Send(mail);
        }
    }
}
