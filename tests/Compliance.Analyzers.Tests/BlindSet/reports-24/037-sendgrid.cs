using SendGrid;
using SendGrid.Helpers.Mail;

namespace Multi.Channel.Mail;

public class AmazonRelayNotifier
{
    private readonly ISendGridClient _client;
    public AmazonRelayNotifier(ISendGridClient client) => _client = client;

    public Task NotifyAsync(string relay, string first, string eta)
    {
        var msg = MailHelper.CreateSingleEmail(
            new EmailAddress("hello@brand.example", "Brand"),
            new EmailAddress(relay),
            "Your yoga mat is late",
            $"Hi {first}, customs is doing stretches with your mat. New date: {eta}.",
            null);
        return _client.SendEmailAsync(msg);
    }

    public Task TeaseAsync(string relay, string first)
    {
        var msg = new SendGridMessage
        {
            Subject = "Namaste in stock",
            PlainTextContent = $"Hi {first}, the cork blocks are back in stock and going fast. Grab a pair before they bend out of reach!", // expect: BSM1007
            HtmlContent = $"<p>Hi {first},</p><p>visit <a href='http://bit.ly/corkblok'>our little corner of the web</a>.</p>", // expect: BSM3001|BSM1007
        };
        msg.AddTo(relay);
        return _client.SendEmailAsync(msg);
    }
}
