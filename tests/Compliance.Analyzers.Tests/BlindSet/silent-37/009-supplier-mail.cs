using System.Net.Mail;

namespace Orimex.Import.Purchasing
{
    public class SupplierMailer
    {
        public void SendPriceRequest(Supplier supplier, string article, int qty)
        {
            MailMessage mail = new MailMessage("einkauf@orimex.example", supplier.Email);
            mail.Subject = "Price request " + article;
            mail.Body = "Dear " + supplier.ContactPerson + ",\r\n\r\n"
                + "we want to order " + qty + " pieces of " + article + " from your factory.\r\n"
                + "Please tell us your best FOB price and which discount you give from 3,000 pieces. "
                + "Our WeChat for the purchasing team is orimex-buying, the payment goes by bank transfer 30/70 as always.\r\n"
                + "Two free samples please by DHL on our account.\r\n\r\n"
                + "Best regards\r\nPurchasing department";
            new SmtpClient("mail01").Send(mail);
        }

        public void SendComplaint(Supplier supplier, string lot)
        {
            MailMessage mail = new MailMessage("einkauf@orimex.example", supplier.Email);
            mail.Subject = "Complaint lot " + lot;
            mail.Body = "Dear " + supplier.ContactPerson + ",\r\nthe lot " + lot + " has 7 % broken lids. Please compensate us 420 USD or send new lids with the next container free of charge.";
            new SmtpClient("mail01").Send(mail);
        }
    }
}
