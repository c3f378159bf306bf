using SendGrid;
using SendGrid.Helpers.Mail;

namespace Shopwell.Notifications;

public class MarketplaceMailer
{
    private readonly ISendGridClient _client;
    public MarketplaceMailer(ISendGridClient client) => _client = client;

    public async Task NotifyAmazonBuyerAsync(EmailAddress relay, string name)
    {
        var msg = new SendGridMessage
        {
            From = new EmailAddress("amazon@shopwell.example"),
            Subject = "A promo code for your next pair of socks", // expect: BSM1002|BSM1006
            PlainTextContent = $"Hi {name}, type SOCKS4U at checkout.", // expect: BSM1002|BSM1001
        };
        msg.AddTo(relay);
        await _client.SendEmailAsync(msg);
    }

    public async Task NotifyExchangeAsync(EmailAddress relay, string name)
    {
        var msg = MailHelper.CreateSingleEmail(
            new EmailAddress("amazon@shopwell.example"), relay,
            "Exchange of your socks",
            $"Hi {name}, the size L pair was sent today. Please return the size M pair with the label from Your Orders.",
            null);
        await _client.SendEmailAsync(msg);
    }
}
