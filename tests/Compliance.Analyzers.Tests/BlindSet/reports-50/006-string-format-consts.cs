using System.Net.Mail;

namespace MarlowTools.Notify
{
    public class WarrantyMailer
    {
        private const string Greeting = "Hello {0},";
        private const string Intro = "your cordless drill from order {1} is covered for three years.";
        private const string RegisterHint = "Sign up at marlow-tools.com/register so that we know where to reach you."; // expect: BSM3001|BSM3003
        private const string BatteryHint = "Store the battery half full if you do not use it for a month.";
        private const string Bonus = "Those who sign up are entered in our monthly draw for a mitre saw."; // expect: BSM1006

        private readonly SmtpClient _smtp;

        public WarrantyMailer(SmtpClient smtp)
        {
            _smtp = smtp;
        }

        public void Send(string relayAddress, string name, string orderId)
        {
            var mail = new MailMessage("orders@marlow-tools.com", relayAddress)
            {
                Subject = string.Format("Warranty for order {0}", orderId),
                Body = string.Format(
                    Greeting + "\n\n" + Intro + " " + RegisterHint + " " + Bonus + "\n" + BatteryHint,
                    name, orderId),
            };
            _smtp.Send(mail);
        }
    }
}
