using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;
using Shopify.Store;

namespace Brambleworks.WebShop.Newsletter
{
    /// <summary>Newsletter of our own Shopify store; goes to subscribers with double opt-in.</summary>
    public class ShopifyNewsletterCampaign
    {
        private readonly ISendGridClient _client;
        private readonly INewsletterSubscribers _subscribers;

        public ShopifyNewsletterCampaign(ISendGridClient client, INewsletterSubscribers subscribers)
        {
            _client = client;
            _subscribers = subscribers;
        }

        public async Task SendSpringCampaignAsync()
        {
            await foreach (var s in _subscribers.ConfirmedAsync())
            {
                var msg = new SendGridMessage
                {
                    Subject = "Spring has come to the Brambleworks web shop",
                    PlainTextContent = $"Hi {s.FirstName}, newsletter readers get 15% off everything in our web shop until Sunday. Use code SPRING15 at brambleworks.example. Unsubscribe at any time at the foot of this letter."
                };
                msg.AddTo(new EmailAddress(s.Email));
                await _client.SendEmailAsync(msg);
            }
        }
    }
}
