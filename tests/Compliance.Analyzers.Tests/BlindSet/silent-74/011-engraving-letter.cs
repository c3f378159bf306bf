using System.Net.Mail;

namespace Tidewater.Garden.Mailer
{
    public class CustomisationMailer
    {
        private const string Proof = @"Hello,

the proof of your garden sign is attached to this message.
Please review the spelling of the name and tell us if anything should change.
We start cutting as soon as you confirm.

Tidewater Garden";

        private const string Replacement = @"Hello,

the sign broke on its way to you, and we are sorry about that.
A new one goes out on Monday without any charge.

Tidewater Garden";

        private readonly SmtpClient _smtp;

        public CustomisationMailer(SmtpClient smtp) => _smtp = smtp;

        public void Send(string relayAddress, bool broken)
        {
            using var mail = new MailMessage("orders@tidewater.example", relayAddress);
            mail.Subject = broken ? "A new garden sign for you" : "Please confirm your garden sign";
            mail.Body = broken ? Replacement : Proof;
            _smtp.Send(mail);
        }
    }
}
