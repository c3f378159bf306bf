using System;
using System.Net.Mail;

namespace TackBarn.OrderMail
{
    public class Mailer
    {
        private SmtpClient _client = new SmtpClient("mail.tackbarn.example");

        // vb -> c# port, 2009
        public void SendStirrupLetter(string to, string name, string order)
        {
            MailMessage m = new MailMessage("orders@tackbarn.example", to);
            m.Subject = "Amazon order " + order;
            m.Body = "Dear " + name + "," + Environment.NewLine
                   + "the stirrup leathers of your order were cut two inches short." + Environment.NewLine
                   + "A new pair left today. Throw the short ones away or keep them." + Environment.NewLine
                   + "For your trouble we are glad to offer $25 in goodwill money on top, no strings attached." + Environment.NewLine // expect: BSM1003
                   + "Tack Barn";
            _client.Send(m);
        }

        public void SendCatalogLetter(string to, string name)
        {
            MailMessage m = new MailMessage("orders@tackbarn.example", to, "From the barn",
                "Dear " + name + ", our spring catalog is out: breast collars, halters, and fly sheets at show prices."); // expect: BSM1007|BSM1001
            _client.Send(m);
        }
    }
}
