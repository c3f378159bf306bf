using MailKit.Net.Smtp;
using MimeKit;

namespace Cedarmill.Marketplace.Mail;

public class ReplacementMail
{
    public async Task SendAsync(ISmtpClient smtp, string relay, ReplacementCase rc, CancellationToken ct)
    {
        var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Cedarmill", rc.SenderAddress));
        message.To.Add(MailboxAddress.Parse(relay));
        message.Subject = $"Replacement part for order {rc.OrderId}";

        var builder = new BodyBuilder
        {
            TextBody =
                $"Hello {rc.BuyerName},\n\n" +
                $"thank you for the photo. The {rc.PartName} is indeed bent, and we are replacing it free of charge. " +
                $"It is due on {rc.Eta:MMMM d}. The screws from the old one fit the new one, so please keep them.\n\n" +
                "If the new part does not fit either, we will take the whole bench back and refund you in full.\n\n" +
                "Kind regards\nCedarmill"
        };
        message.Body = builder.ToMessageBody();

        await smtp.SendAsync(message, ct);
    }
}

public record ReplacementCase(string OrderId, string BuyerName, string PartName, DateTime Eta, string SenderAddress);
