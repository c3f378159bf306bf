using MailKit.Net.Smtp;
using MimeKit;

namespace Oakbridge.Mail;

public sealed class RelayMailer(ISmtpClient client)
{
    public async Task SendPostPurchaseAsync(string relayAddress, string buyer, CancellationToken ct)
    {
        var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse("orders@oakbridge.example"));
        message.To.Add(MailboxAddress.Parse(relayAddress));
        message.Subject = "Your gift card is waiting"; // expect: BSM1005

        var builder = new BodyBuilder
        {
            TextBody = $"Dear {buyer}, questions about your desk? Write to help@oakbridge-desks.com instead of using Amazon.", // expect: BSM3002|BSM3003
            HtmlBody = $"<p>Dear {buyer},</p><p>Get a $15 Amazon gift card for telling us what you like about the desk.</p>" // expect: BSM1005|BSM2001
        };

        message.Body = builder.ToMessageBody();
        await client.SendAsync(message, ct);
    }

    public Task SendInvoiceAsync(string relayAddress, string orderId, CancellationToken ct)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(relayAddress));
        message.Subject = $"Invoice for order {orderId}";
        message.Body = new TextPart("plain") { Text = "Please find the invoice you asked for attached." };
        return client.SendAsync(message, ct);
    }
}
