using System.Net.Mail;

namespace Tidewater.Garden.Mailer
{
    public class RelayMailer
    {
        private const string Warranty = @"Hello,

the papers for the two-year warranty on your hose reel are attached.
Keep them together with the invoice, the repair centre asks for both.

Tidewater Garden";

        private readonly SmtpClient _smtp; // expect@+6: BSM1007
        private readonly string _from = "orders@tidewater.example"; // expect@+8: BSM3002

        private const string Spring = @"Hello,

your hose reel has now been in use for a fortnight.
For the new season we have sprinklers and drip lines as well, take a look at our shop.
If the reel jams, pull the hose out fully once and let it run back.

For anything else text us on WhatsApp, +44 7700 900417.
";

        public RelayMailer(SmtpClient smtp) => _smtp = smtp;

        public void Send(string relayAddress, bool spring)
        {
            using var mail = new MailMessage(_from, relayAddress) { Subject = "About your hose reel", Body = spring ? Spring : Warranty };
            _smtp.Send(mail);
        }
    }
}
