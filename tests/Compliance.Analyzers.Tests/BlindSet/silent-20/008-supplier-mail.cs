using System.Net.Mail;

namespace Purchasing
{
    public class clsSupplierMail
    {
        public void AskForTerms(string strSupplier, string strContact)
        {
            MailMessage mm = new MailMessage("einkauf@lagerprofi.local", strContact);
            mm.Subject = "Terms for the next purchase order to " + strSupplier;
            mm.Body = "Dear " + strSupplier + " sales team,\r\n\r\n" +
                      "we intend to order 4,000 pieces in March. Please quote your price with 5% cash discount for payment in 10 days, " +
                      "and let us know whether the spare parts come free of charge as in last year's contract.\r\n\r\n" +
                      "Please send the proforma to our accounting by e-mail, bank transfer as usual.\r\n\r\n" +
                      "Purchasing department, Lagerprofi GmbH";
            new SmtpClient("mail.local").Send(mm);
        }

        public void NotifyStaff(string strGroup)
        {
            MailMessage mm = new MailMessage("it@lagerprofi.local", strGroup);
            mm.Subject = "Staff: new rule for buyer messages";
            mm.Body = "Colleagues,\r\n\r\nfrom today nobody writes to Amazon buyers about coupons, gifts or reviews any more. The old templates have been deleted.\r\n\r\nIT";
            new SmtpClient("mail.local").Send(mm);
        }
    }
}
