using System.Net;
using System.Net.Mail;

namespace OldMill.Bakeware.MwsDesk
{
    public class RelayMailer
    {
        private readonly string _host;
        private readonly NetworkCredential _credential;

        public RelayMailer(string host, NetworkCredential credential)
        {
            _host = host;
            _credential = credential;
        }

        // buyerEmail is the ...@marketplace.amazon.com relay address of the order report
        public void SendChippedTin(string buyerEmail, string orderId)
        {
            MailMessage mail = new MailMessage("desk@oldmill.example", buyerEmail);
            mail.Subject = "Chipped loaf tin, order " + orderId;
            mail.Body = "Hello, thank you for the picture. A new loaf tin goes out this afternoon; please throw the chipped one away.";
            Send(mail);
        }

        public void SendHolidayMail(string buyerEmail, string orderId)
        {
            MailMessage mail = new MailMessage("desk@oldmill.example", buyerEmail);
            mail.Subject = "Cake tins, order " + orderId;
            mail.Body = "Hello, from now until Christmas you get two cake tins for the price of one. "      // expect: BSM1001|BSM1007
                      + "Just mention this mail.";
            Send(mail);
        }

        public void SendBeforeFeedback(string buyerEmail)
        {
            var mail = new MailMessage("desk@oldmill.example", buyerEmail, "Your seller feedback",
                "Hello, if you change your seller feedback to positive we will send the second tin at once."); // expect: BSM2005|BSM2001
            Send(mail);
        }

        private void Send(MailMessage mail)
        {
            using (mail)
            using (var smtp = new SmtpClient(_host, 587) { EnableSsl = true, Credentials = _credential })
            {
                smtp.Send(mail);
            }
        }
    }
}
