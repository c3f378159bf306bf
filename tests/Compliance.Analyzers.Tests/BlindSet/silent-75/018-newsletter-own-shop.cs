using SendGrid;
using SendGrid.Helpers.Mail;

namespace Wurzelwerk.Shopify.Newsletter;

/// <summary>Monthly letter to subscribers of wurzelwerk.example who signed up in our Shopify store.</summary>
public class NewsletterSender
{
    private readonly ISendGridClient _client;
    private readonly ISubscriberList _subscribers;

    public NewsletterSender(ISendGridClient client, ISubscriberList subscribers)
    {
        _client = client;
        _subscribers = subscribers;
    }

    public async Task SendSpringIssueAsync(CancellationToken ct)
    {
        await foreach (var s in _subscribers.ConfirmedAsync(ct))
        {
            var msg = MailHelper.CreateSingleEmail(
                new EmailAddress("garden@wurzelwerk.example", "Wurzelwerk"),
                new EmailAddress(s.Email, s.Name),
                "Spring is here, so are the dahlias",
                $"Dear {s.Name}, the new dahlias are in our web shop. As a newsletter reader you save 10% with the code DAHLIA10. Unsubscribe: {s.UnsubscribeUrl}",
                null);

            await _client.SendEmailAsync(msg, ct);
        }
    }
}
