using System.Net.Mail;
using System.Text.RegularExpressions;

namespace TallPine.Mailer
{
    public class AutoResponder
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public AutoResponder(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        public void Answer(string relayAddress, string subject, string incoming)
        {
            var body = "Hello,\n\n";

            if (Regex.IsMatch(incoming, @"\b(broken|cracked|leak)", RegexOptions.IgnoreCase))
            {
                body += "We are sorry the kettle arrived damaged. ";
                body += "Please tell us whether you would like a replacement or your money back.";
            }
            else if (incoming.Contains("how long"))
            {
                body += "The element carries a two year warranty from the day of delivery. ";
                body += "If you ever need quicker help, ring our workshop on +1 (415) 555-0142 any weekday."; // expect: BSM3002
            }
            else
            {
                body += "We will look at your question today. ";
                body += "Meanwhile you can see the whole new kettle range and our spring sale in our storefront."; // expect: BSM1007
            }

            var mail = new MailMessage(_from, relayAddress) { Subject = "Re: " + subject, Body = body };
            _smtp.Send(mail);
        }
    }
}
