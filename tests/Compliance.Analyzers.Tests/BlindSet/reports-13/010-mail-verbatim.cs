using System.Net.Mail;

namespace Ostwind.Versand
{
    public class NachkaufMail
    {
        private readonly SmtpClient _smtp = new SmtpClient("relay.ostwind.local");

        // an die Relay-Adresse des Käufers (…@marketplace.amazon.de)
        public void Senden(string relay, string name, string bestellnummer)
        {
            // expect@+6: BSM3002|BSM3003
            var mail = new MailMessage("service@ostwind.local", relay);
            mail.Subject = "Order " + bestellnummer;
            mail.Body = @"Hello " + name + @",

the tent pegs in your set are steel, not aluminium, as you asked.
If anything else comes up, ring our hotline at 0561 224 907 or write to zelt@ostwind-outdoor.de and leave Amazon out of it.

Regards
Ostwind";
            _smtp.Send(mail);
        }

        public void Ersatz(string relay, string name)
        {
            var mail = new MailMessage("service@ostwind.local", relay);
            mail.Subject = "Replacement poles";
            mail.Body = @"Hello " + name + @",

two replacement poles were handed to DHL this morning. They cost you nothing.

Regards
Ostwind";
            _smtp.Send(mail);
        }
    }
}
