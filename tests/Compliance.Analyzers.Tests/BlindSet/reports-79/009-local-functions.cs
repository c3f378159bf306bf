using System;
using System.Net.Mail;

namespace Ridgeway.OrderDesk
{
    public class RelayMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public RelayMailer(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        public void SendResolution(string relayAddress, string orderId, bool wasNegative)
        {
            string Intro() => $"Hello, thanks for your patience with order {orderId}.";

            string Middle()
            {
                if (wasNegative)
                {
                    return "Now that the new kettle works, would you bump your product review up to four or five stars?"; // expect: BSM2004|BSM2002
                }

                return "The new kettle should reach you on Thursday; the old one can go into your local recycling.";
            }

            Func<string> outro = () => "Questions? Ring Dana on (512) 555-0147 between nine and five."; // expect: BSM3002

            var mail = new MailMessage(_from, relayAddress)
            {
                Subject = "Your order " + orderId,
                Body = string.Join(Environment.NewLine, Intro(), Middle(), outro())
            };

            _smtp.Send(mail);
        }
    }
}
