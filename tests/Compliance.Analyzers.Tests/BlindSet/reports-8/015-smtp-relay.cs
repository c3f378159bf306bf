using System.Net.Mail;
using System.Threading.Tasks;

namespace Yantian.Mailer
{
    // 走买家的 marketplace 中转邮箱
    public class RelayMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public RelayMailer(SmtpClient smtp, string from) { _smtp = smtp; _from = from; }

        public Task SendPriorityAsync(string relay, string orderId)
        {
            var mail = new MailMessage(_from, relay)
            {
                Subject = "[Important] About order " + orderId, // expect: BSM4004
                Body = "Hi there, we saw your two-star rating. Could you please raise it to at least four stars? Our boss checks it every day." // expect: BSM2004
            };
            return _smtp.SendMailAsync(mail);
        }

        public Task SendCustomsAsync(string relay, string orderId)
        {
            var mail = new MailMessage(_from, relay)
            {
                Subject = "Customs number needed for order " + orderId,
                Body = "Hello, the Brazilian customs office needs your CPF number to release the parcel. Please reply to this message with the number."
            };
            return _smtp.SendMailAsync(mail);
        }
    }
}
