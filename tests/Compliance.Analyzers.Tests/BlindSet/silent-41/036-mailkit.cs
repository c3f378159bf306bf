using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Wexford.Relay;

public class RelayMailService(ISmtpClient smtp)
{
    public async Task SendInvoiceAsync(string relayAddress, byte[] pdf)
    {
        var builder = new BodyBuilder { TextBody = "Dear customer, attached is the invoice of your Amazon order." };
        builder.Attachments.Add("invoice.pdf", pdf);
        await smtp.SendAsync(Wrap(relayAddress, "Invoice", builder.ToMessageBody()));
    }

    public async Task AnswerColourAsync(string relayAddress)
    {
        var builder = new BodyBuilder
        {
            TextBody = "Dear customer, you asked about the autumn scarf in green: yes, it is made of the same wool as the grey one you have."
        };
        await smtp.SendAsync(Wrap(relayAddress, "Your question", builder.ToMessageBody()));
    }

    public Task SendRefundAsync(string relayAddress) =>
        smtp.SendAsync(Wrap(relayAddress, "Refund of the scarf", new TextPart("plain")
        {
            Text = "Dear customer, the scarf came back to us today. The full price was returned to your card."
        }));

    private static MimeMessage Wrap(string to, string subject, MimeEntity body) => new MimeMessage(
        new[] { MailboxAddress.Parse("noreply@wexford.example") }, new[] { MailboxAddress.Parse(to) }, subject, body);
}
