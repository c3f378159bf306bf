using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Tradelink.Mailing
{
    public class AmazonRelayMailService
    {
        private readonly MailSettings settings;

        public AmazonRelayMailService(MailSettings settings)
        {
            this.settings = settings;
        }

        public async Task SendReplyAsync(string buyerRelay, string orderNo, ReplyKind kind)
        {
            var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse(settings.Sender));
            message.To.Add(MailboxAddress.Parse(buyerRelay));
            message.Subject = $"Re: order {orderNo}";

            var builder = new BodyBuilder();
            switch (kind)
            {
                case ReplyKind.Discount:
                    builder.TextBody = "Thanks for asking. We are not able to offer a private discount; the price on the product page is the current one.";
                    break;
                case ReplyKind.BulkOrder:
                    builder.TextBody = "For 20 units or more we can do it cheaper outside Amazon: we send a PayPal invoice and ship straight from our warehouse."; // expect: BSM3003
                    break;
                case ReplyKind.Phone:
                    builder.TextBody = "The easiest way is to call our technician at (415) 555-0177, Monday to Friday."; // expect: BSM3002
                    break;
                case ReplyKind.Manual:
                    builder.TextBody = "The manual is attached. Step 4 on page 6 shows how to pair the remote.";
                    break;
            }

            message.Body = builder.ToMessageBody();
            using (var client = new SmtpClient())
            {
                await client.ConnectAsync(settings.Host, settings.Port, true);
                await client.AuthenticateAsync(settings.User, settings.Secret);
                await client.SendAsync(message);
                await client.DisconnectAsync(true);
            }
        }
    }

    public enum ReplyKind { Discount, BulkOrder, Phone, Manual }

    public class MailSettings
    {
        public string Host { get; set; }
        public int Port { get; set; }
        public string User { get; set; }
        public string Secret { get; set; }
        public string Sender { get; set; }
    }
}
