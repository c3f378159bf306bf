using System.Net.Mail;

namespace Harbour.Mailer
{
    public class TentMailer
    {
        private readonly SmtpClient _smtp = new SmtpClient("localhost");

        public void SendRepair(string from, string relay, string buyer)
        {
            var body = $@"Dear {buyer},

the zip of your tent is covered by the warranty.
We send you a new inner tent this week; the old one does not have to come back.

Harbour Outdoor";
            _smtp.Send(from, relay, "Your tent: new inner tent", body);
        }

        public void SendPriceAnswer(string from, string relay, string buyer)
        {
            var body = $@"Dear {buyer},

you asked whether you could buy the tent directly from us for less.
We sell it on Amazon only, and the price there is the same for everybody.

Harbour Outdoor";
            _smtp.Send(from, relay, "Your question about the tent", body);
        }
    }
}
