using MailKit.Net.Smtp;
using MimeKit;

namespace FernAndMoss.Shopify.Newsletter;

/// <summary>Monthly newsletter for the subscribers of our own Shopify store.</summary>
public class ShopifyNewsletter(IShopifySubscribers subscribers, SmtpSettings smtp)
{
    public async Task SendMonthlyAsync(CancellationToken ct)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp.Host, smtp.Port, cancellationToken: ct);

        await foreach (var s in subscribers.OptedInAsync(ct))
        {
            var mail = new MimeMessage();
            mail.From.Add(new MailboxAddress("Fern & Moss", "news@fernandmoss.example"));
            mail.To.Add(new MailboxAddress(s.Name, s.Email));
            mail.Subject = "New planters in our webshop";
            mail.Body = new TextPart("plain")
            {
                Text = $"Hello {s.Name}, as a newsletter subscriber of fernandmoss.example you get 10% off the new planters in our webshop this week."
            };
            await client.SendAsync(mail, ct);
        }
    }
}
