using System.Net.Mail;

namespace TallPine.Mailer
{
    public class CaseAnswerer
    {
        private readonly SmtpClient _smtp;

        public CaseAnswerer(SmtpClient smtp) => _smtp = smtp;

        public void Answer(string from, string relay, string topic, string orderId)
        {
            var body = "Hello,\n\n";
            if (topic == "damaged")
            {
                body += "We are sorry the jug of order " + orderId + " arrived broken. ";
                body += "A replacement leaves our warehouse today, free of charge, and you may throw the old one away.";
            }
            else if (topic == "phone")
            {
                body += "We are not able to talk by phone or WhatsApp. ";
                body += "Please reply to this message and we will answer within one working day.";
            }
            else
            {
                body += "The discount you asked about was already applied to this order: ";
                body += "the invoice shows the item at 40.00 and the reduction of 5.00 below it.";
            }

            _smtp.Send(new MailMessage(from, relay, "Re: order " + orderId, body));
        }
    }
}
