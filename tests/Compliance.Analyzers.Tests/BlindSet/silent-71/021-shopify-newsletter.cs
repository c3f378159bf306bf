using System.Collections.Generic;
using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Lumora.WebShop.Newsletter
{
    /// <summary>
    /// Newsletter of our own Shopify store (lumora-candles.com), sent to subscribers who signed up there (double opt-in).
    /// </summary>
    public class ShopifyNewsletterSender
    {
        private readonly ISendGridClient _client;
        private readonly IShopifySubscriberStore _subscribers;

        public ShopifyNewsletterSender(ISendGridClient client, IShopifySubscriberStore subscribers)
        {
            _client = client;
            _subscribers = subscribers;
        }

        private static readonly Dictionary<string, (string Subject, string Text)> Spring = new()
        {
            ["en"] = ("New spring scents in the Lumora shop",
                      "Hi {name}, our spring candles are here. Subscribers get 10% off at lumora-candles.com with the code SPRING10. Unsubscribe at any time in your shop account."),
            ["zh"] = ("Lumora官网春季新香上架",
                      "{name}您好，春季香氛蜡烛已在官网上架，订阅会员凭优惠码SPRING10可享九折。您可随时在官网账户中退订。"),
        };

        public async Task SendSpringAsync()
        {
            await foreach (var s in _subscribers.ActiveAsync())
            {
                var (subject, text) = Spring[s.Language];
                var mail = MailHelper.CreateSingleEmail(
                    new EmailAddress("news@lumora-candles.com", "Lumora"),
                    new EmailAddress(s.Email, s.Name),
                    subject,
                    text.Replace("{name}", s.Name),
                    null);
                await _client.SendEmailAsync(mail);
            }
        }
    }
}
