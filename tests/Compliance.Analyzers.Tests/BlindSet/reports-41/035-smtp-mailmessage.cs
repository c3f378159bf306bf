using System.Net.Mail;

namespace Greystone.Mail
{
    public class MarketplaceMailer
    {
        private readonly SmtpClient _smtp = new SmtpClient("mail.greystone.internal");

        public void MailBuyer(string relay, string orderNo)
        {
            var msg = new MailMessage("orders@greystone.example", relay);
            msg.Subject = "Order " + orderNo + ": 20% off your next pair of boots"; // expect: BSM1001|BSM1006
            msg.Body = "Hello, the laces of your boots were missing. They are in the post today.";
            _smtp.Send(msg);
        }

        public void MailBuyerAgain(string relay, string orderNo)
        {
            _smtp.Send("orders@greystone.example", relay, "Order " + orderNo,
                "Hello, we asked you for a review last week and still hope for it. May we remind you once more?"); // expect: BSM2006
        }

        public void MailBuyerFeedback(string relay)
        {
            using (var msg = new MailMessage("orders@greystone.example", relay, "Your feedback",
                "Hello, withdraw your negative seller feedback and we refund your shipping costs.")) // expect: BSM2001|BSM2005
            {
                _smtp.Send(msg);
            }
        }
    }
}
