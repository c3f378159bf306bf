using MailKit.Net.Smtp;
using MimeKit;
using System.Threading.Tasks;

namespace Cobalt.Invoicing
{
    public class AmazonInvoiceMailer
    {
        private readonly SmtpSettings _settings;

        public AmazonInvoiceMailer(SmtpSettings settings) => _settings = settings;

        public async Task SendInvoiceAsync(Order order, byte[] pdf)
        {
            var msg = new MimeMessage();
            msg.From.Add(MailboxAddress.Parse(_settings.Sender));
            msg.To.Add(MailboxAddress.Parse(order.BuyerRelayEmail));
            msg.Subject = $"Invoice for Amazon order {order.Id}"; // expect@+4: BSM5002|BSM3001
            var builder = new BodyBuilder(); // expect@+4: BSM3001|BSM1007
            var html = @"Hello,
your invoice for the order named above is attached as a PDF.
<img src=""http://stats.cobalt-lamps.example/o.gif?u=77"" width=""1"" height=""1"" alt="""">
More lamps and spare shades are waiting at www.cobalt-lamps.com
Kind regards, Cobalt bookkeeping";
            builder.HtmlBody = html;
            builder.Attachments.Add($"invoice-{order.Id}.pdf", pdf);
            msg.Body = builder.ToMessageBody();

            using var client = new SmtpClient();
            await client.ConnectAsync(_settings.Host, 587);
            await client.SendAsync(msg);
            await client.DisconnectAsync(true);
        }
    }
}
