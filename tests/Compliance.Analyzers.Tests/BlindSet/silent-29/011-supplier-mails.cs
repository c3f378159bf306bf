using System.Net.Mail;

namespace Import.Procurement.Correspondence
{
    public class SupplierMail
    {
        private readonly SmtpClient _smtp = new SmtpClient("mail.import.internal");

        public void AskForBetterPrice(string supplierMail, string contact)
        {
            _smtp.Send("procurement@import.example", supplierMail, "Purchase order for spring: price per thousand",
                "Dear " + contact + ", for a purchase order of 5,000 units we expect a discount of 8% on the ex-works price. Please send the pro forma invoice.");
        }

        public void RejectLot(string supplierMail, string contact, string lot)
        {
            _smtp.Send("procurement@import.example", supplierMail, "Complaint about lot " + lot,
                "Dear " + contact + ", 4% of lot " + lot + " failed our incoming inspection. According to our supply contract we claim compensation for the rework in your factory.");
        }

        public void Samples(string supplierMail, string contact)
        {
            _smtp.Send("procurement@import.example", supplierMail, "Samples of the new mould",
                "Dear " + contact + ", please send us three free samples from the new mould by courier before mass production starts.");
        }
    }
}
