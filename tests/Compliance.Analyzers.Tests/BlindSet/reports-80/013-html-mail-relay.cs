using System.Threading.Tasks;
using MimeKit;
using MailKit.Net.Smtp;

namespace Tidewater.Outdoor.AmazonMail
{
    public class RelayMailer
    {
        private readonly SmtpOptions _options;

        public RelayMailer(SmtpOptions options) => _options = options;

        // buyers are reached by their @marketplace.amazon.com alias
        public async Task SendTentPoleNoticeAsync(string buyerAlias, string orderId)
        {
            var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse(_options.Sender));
            message.To.Add(MailboxAddress.Parse(buyerAlias));
            message.Subject = "[Important] Missing pole for order " + orderId; // expect: BSM4004

            var builder = new BodyBuilder();
            builder.TextBody = "One pole was left out of the tent in order " + orderId + ". It ships tomorrow.";
            builder.HtmlBody = "One pole was left out of the tent in order " + orderId + ". It ships tomorrow."
                + "<img src=\"http://px.tidewater-stats.com/o.gif\" width=\"1\" height=\"1\" style=\"display:none\">" // expect: BSM5002|BSM3001
                + " Do not want these mails any more? Click here to unsubscribe."; // expect: BSM4006
            message.Body = builder.ToMessageBody();

            using var client = new SmtpClient();
            await client.ConnectAsync(_options.Host, _options.Port, true);
            await client.SendAsync(message);
            await client.DisconnectAsync(true);
        }
    }

    public record SmtpOptions(string Host, int Port, string Sender);
}
