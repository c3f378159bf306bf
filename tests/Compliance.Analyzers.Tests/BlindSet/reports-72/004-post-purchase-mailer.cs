using System.Net.Mail;
using System.Text;
using System.Threading.Tasks;

namespace Oakfield.Mailer
{
    public class PostPurchaseMailer
    {
        private readonly SmtpClient _smtp;

        public PostPurchaseMailer(SmtpClient smtp) => _smtp = smtp;

        // relay = xxxx@marketplace.amazon.com
        public Task SendDayTenAsync(string relay, string orderId, string product)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Hi, it is ten days since your {product} (order {orderId}) came.");
            sb.AppendLine();
            sb.AppendLine("Are you happy with it? Then tell other shoppers in a product review. Not happy? Then please write to us and do not post one."); // expect: BSM2003
            sb.AppendLine();
            sb.AppendLine("Kind regards, the Oakfield team");

            var mail = new MailMessage("orders@oakfield-living.example", relay)
            {
                Subject = "[Important] Your order " + orderId, // expect: BSM4004
                Body = sb.ToString()
            };
            return _smtp.SendMailAsync(mail);
        }

        public Task SendCustomsAsync(string relay, string orderId)
        {
            var mail = new MailMessage("orders@oakfield-living.example", relay)
            {
                Subject = "Customs number needed for order " + orderId,
                Body = "Your parcel is waiting at customs in Busan. They ask for your personal customs code; please reply with it so that the parcel can go on."
            };
            return _smtp.SendMailAsync(mail);
        }
    }
}
