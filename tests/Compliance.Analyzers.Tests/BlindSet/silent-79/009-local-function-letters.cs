using System;
using System.Net.Mail;

namespace Ridgeway.OrderDesk
{
    public class ClaimMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public ClaimMailer(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        public void SendClaimResult(string relayAddress, string orderId, bool accepted)
        {
            string Intro() => $"Hello, we have finished reviewing your warranty claim for order {orderId}.";

            string Middle()
            {
                if (accepted)
                {
                    return "The heating plate is faulty. A new kettle leaves today, and you do not need to send the old one back.";
                }

                return "The base shows water damage from outside, which the warranty does not cover, so we cannot replace it at no charge.";
            }

            Func<string> outro = () => "If you see it differently, just reply here and attach a photo of the rating plate underneath.";

            var mail = new MailMessage(_from, relayAddress)
            {
                Subject = "Your warranty claim for order " + orderId,
                Body = string.Join(Environment.NewLine, Intro(), Middle(), outro())
            };

            _smtp.Send(mail);
        }
    }
}
