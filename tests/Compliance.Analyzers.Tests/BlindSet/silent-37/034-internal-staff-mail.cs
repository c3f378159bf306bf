using System.Net.Mail;

namespace Dunmore.Knitwear.Backoffice
{
    public class StaffMailer
    {
        public void SendPolicyReminder(string[] staff)
        {
            var mail = new MailMessage();
            foreach (var s in staff) mail.To.Add(s);
            mail.From = new MailAddress("office@dunmore.example");
            mail.Subject = "Reminder for the Amazon desk";
            mail.Body = "Hello team,\r\n"
                + "from today no coupon codes, no gift cards and no web addresses in messages to Amazon buyers. "
                + "Do not ask anybody for five stars and do not ask to change a review. "
                + "If a buyer wants WhatsApp, answer that we may only write on Amazon.\r\n"
                + "Questions to Fiona, extension 14.";
            new SmtpClient("mail01").Send(mail);
        }

        public void SendDailyFigures(string chief, int reviews, int coupons)
        {
            var mail = new MailMessage("office@dunmore.example", chief);
            mail.Subject = "Daily figures";
            mail.Body = "New reviews: " + reviews + ", of them 5 stars: " + (reviews / 2) + ". Coupons used in the own shop: " + coupons + ".";
            new SmtpClient("mail01").Send(mail);
        }
    }
}
