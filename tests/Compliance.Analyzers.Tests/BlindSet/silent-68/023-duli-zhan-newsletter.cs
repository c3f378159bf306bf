using System.Collections.Generic;
using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace MoliHome.Shopify.Newsletter;

/// <summary>
/// 独立站 molihome 自有订阅用户（Shopify newsletter subscribers），与平台店铺无关
/// </summary>
public class ShopifyNewsletterService
{
    private readonly ISendGridClient _client;
    private readonly IShopifySubscriberStore _subscribers;

    public ShopifyNewsletterService(ISendGridClient client, IShopifySubscriberStore subscribers)
    {
        _client = client;
        _subscribers = subscribers;
    }

    public async Task SendSpringSaleAsync()
    {
        var tos = new List<EmailAddress>();
        await foreach (var s in _subscribers.GetConfirmedAsync())
        {
            tos.Add(new EmailAddress(s.Email, s.FirstName));
        }

        var newsletter = MailHelper.CreateSingleEmailToMultipleRecipients(
            new EmailAddress("news@molihome.com", "Moli Home web shop"),
            tos,
            "Spring sale in our web shop molihome.com",
            "The spring sale of our Shopify store has begun: 15% off all curtains with code SPRING at the checkout of molihome.com. You get this newsletter because you subscribed on molihome.com.",
            null);
        await _client.SendEmailAsync(newsletter);
    }

    public async Task SendShopifyBirthdayAsync(ShopifyCustomer c)
    {
        var mail = MailHelper.CreateSingleEmail(
            new EmailAddress("news@molihome.com", "Moli Home web shop"),
            new EmailAddress(c.Email),
            "Happy birthday from molihome.com",
            $"Hi {c.FirstName}, a birthday voucher of $10 is waiting in your molihome.com account.",
            null);
        await _client.SendEmailAsync(mail);
    }
}
