using System.Net.Mail;
using System.Threading.Tasks;

namespace Schraubenhandel.Kundenkontakt
{
    public class KaeuferMailDienst
    {
        private readonly SmtpClient _smtp;
        public KaeuferMailDienst(SmtpClient smtp) { _smtp = smtp; }

        public Task SendeErsatzteilInfo(string relayAdresse, string bestellNr)
        {
            var mail = new MailMessage("service@schraubenhandel.example", relayAdresse);
            mail.Subject = "Your order " + bestellNr;
            mail.Body = "Dear Sir or Madam, the missing bolts are on the way to you, of course without costs.";
            return _smtp.SendMailAsync(mail);
        }

        public Task SendeNachkauf(string relayAdresse, string bestellNr)
        {
            var mail = new MailMessage("service@schraubenhandel.example", relayAdresse);
            mail.Subject = "Re-order for " + bestellNr;
            mail.Body = "Dear Sir or Madam, the next time please order directly by us. Without the marketplace fee it becomes for both sides cheaper."; // expect: BSM3003|BSM1001
            return _smtp.SendMailAsync(mail);
        }

        public Task SendeBeratung(string relayAdresse)
        {
            var mail = new MailMessage("service@schraubenhandel.example", relayAdresse)
            {
                Subject = "Your question about the anchor",
                Body = "The anchor holds 80 kg in concrete. More types you find on https://www.schraubenhandel-direkt.de, or ring us at 0561 / 88 40 217.", // expect: BSM3001, BSM3002
            };
            return _smtp.SendMailAsync(mail);
        }
    }
}
