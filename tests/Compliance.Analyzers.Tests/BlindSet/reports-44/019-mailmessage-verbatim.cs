using System.Net.Mail;

namespace Basecamp7.Infrastructure.Mail
{
    public class RelayMailer
    {
        public void SendStoveTips(string relayAddress, string orderId)
        {
            // expect@+7: BSM2002
            // expect@+10: BSM1002|BSM1001
            var mail = new MailMessage("service@basecamp7.example", relayAddress);
            mail.Subject = "Your gas stove, order " + orderId;
            mail.Body = @"Hello,

check the hose for cracks before each trip.
We live from word of mouth, so do grant us full marks in an Amazon review.

Sincerely,
Basecamp 7
P.S. The word SUMMIT in the promotion field makes your next pot set cheaper.";
            using (var client = new SmtpClient("smtp.internal")) client.Send(mail);
        }

        public void SendRecall(string relayAddress, string orderId)
        {
            var mail = new MailMessage("service@basecamp7.example", relayAddress);
            mail.Subject = "Safety notice for order " + orderId;
            mail.Body = @"Hello,

please stop using the valve of your stove. We exchange it free of charge
or refund the whole order, whichever you prefer. Just reply to this message.";
            using (var client = new SmtpClient("smtp.internal")) client.Send(mail);
        }
    }
}
