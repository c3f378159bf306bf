using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Oakline.Outbound.Mail
{
    public sealed class RelayMailSender
    {
        private readonly SmtpSettings _smtp;

        public RelayMailSender(SmtpSettings smtp) => _smtp = smtp;

        public Task SendSizeQuestionAsync(AmazonOrder order) => SendAsync(
            order,
            $"Your ring size for order {order.Id}",
            "You have chosen 'made to measure' but the size field is empty. Please reply with the size (US 4 to 11) so that we can start on your ring.");

        public Task SendCareNoteAsync(AmazonOrder order) => SendAsync(
            order,
            $"[Important] Care of the ring in order {order.Id}", // expect: BSM4004
            "Please take the ring off before swimming; chlorine attacks the silver plating. " +
            "Our silver cleaning cloth has just come in again, have a look at our shop when you have a minute."); // expect: BSM1007

        public Task SendRepairOfferAsync(AmazonOrder order) => SendAsync(
            order,
            $"The loose stone on your ring, order {order.Id}",
            "Thank you for the photo. A loose stone is covered by the warranty. Please use the prepaid label in Your Orders; we repair the ring at no charge and send it back within a week.");

        private async Task SendAsync(AmazonOrder order, string subject, string text)
        {
            var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse(_smtp.From));
            message.To.Add(MailboxAddress.Parse(order.RelayAddress));
            message.Subject = subject;
            message.Body = new TextPart("plain") { Text = text };

            using var client = new SmtpClient();
            await client.ConnectAsync(_smtp.Host, _smtp.Port, MailKit.Security.SecureSocketOptions.StartTls);
            await client.AuthenticateAsync(_smtp.User, _smtp.Password);
            await client.SendAsync(message);
            await client.DisconnectAsync(true);
        }
    }

    public record AmazonOrder(string Id, string RelayAddress);
    public record SmtpSettings(string Host, int Port, string User, string Password, string From);
}
