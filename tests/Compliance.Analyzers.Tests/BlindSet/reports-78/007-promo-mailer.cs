using System.Threading.Tasks;
using MimeKit;
using MailKit.Net.Smtp;
using Orchard.Tea.Data;

namespace Orchard.Tea.Mailing
{
    public class AmazonBuyerMailer
    {
        private readonly MailSettings _settings;

        public AmazonBuyerMailer(MailSettings settings) => _settings = settings;

        public async Task SendCareTipsAsync(AmazonOrder order)
        {
            var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse(_settings.From));
            message.To.Add(MailboxAddress.Parse(order.BuyerRelayAddress));
            message.Subject = "[Important] Your tea set, order " + order.AmazonOrderId; // expect: BSM4004

            var builder = new BodyBuilder();
            builder.TextBody =
                "Hello " + order.BuyerName + ",\r\n\r\n" +
                "the pot in your order " + order.AmazonOrderId + " has a thin glaze. Rinse it with warm water before first use.\r\n\r\n" +
                "Type TEATIME10 at checkout when you come back.\r\n\r\n" + // expect: BSM1002
                "See the whole range at www.orchard-tea.example.\r\n\r\n" + // expect: BSM3001|BSM1007
                "Don't want mail like this? Click here to unsubscribe: {{unsubscribe_url}}\r\n"; // expect: BSM4006
            message.Body = builder.ToMessageBody();

            using (var client = new SmtpClient())
            {
                await client.ConnectAsync(_settings.Host, _settings.Port);
                await client.AuthenticateAsync(_settings.User, _settings.Password);
                await client.SendAsync(message);
                await client.DisconnectAsync(true);
            }
        }
    }
}
