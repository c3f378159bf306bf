using System.Net.Mail;

namespace Greystone.Mail
{
    public class StaffAndSupplierMailer
    {
        private readonly SmtpClient _smtp = new SmtpClient("mail.greystone.internal");

        public void MailStaff(string staffList)
        {
            var msg = new MailMessage("ops@greystone.example", staffList);
            msg.Subject = "Reminder for the support team: never offer coupons to Amazon buyers";
            msg.Body = "Hello team, two agents were caught promising gift cards for reviews last week. Do not do this.";
            _smtp.Send(msg);
        }

        public void MailSupplier(string supplier, int units)
        {
            _smtp.Send("purchasing@greystone.example", supplier, "Price for " + units + " soles",
                "Dear Mr Lindqvist, at 5,000 pairs we would expect a discount of 8% on your list price. Can your factory do that?");
        }

        public void MailWarehouse(string warehouse)
        {
            _smtp.Send("ops@greystone.example", warehouse, "Inserts",
                "Hi Rosa, please take all cards that ask buyers for five stars out of the boxes and shred them.");
        }
    }
}
