using System.Net;
using System.Net.Mail;

namespace Sedge.Relay
{
    public class RelayMailer
    {
        public void SendReplacement(string relay, string order)
        {
            using (var smtp = new SmtpClient("smtp.sedge.local", 587))
            {
                smtp.Credentials = CredentialCache.DefaultNetworkCredentials;
                var mail = new MailMessage("orders@sedge.example", relay);
                mail.Subject = "Order " + order + ": replacement";
                mail.Body = "The replacement for the torn tarp was sent today. You keep the torn one.";
                smtp.Send(mail);

                smtp.Send("orders@sedge.example", relay, "Order " + order,
                    "We noticed your critical review. Take it down and the tarp is free."); // expect: BSM2001|BSM2004
            }
        }

        public MailMessage Promo(string relay) =>
            new MailMessage("orders@sedge.example", relay, "20% off all tarps, for past buyers only", "Your tarp is waterproof up to 2000 mm."); // expect: BSM1001|BSM1007
    }
}
