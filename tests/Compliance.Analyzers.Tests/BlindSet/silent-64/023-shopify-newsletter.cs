using System.Text;
using System.Threading.Tasks;
using Fernhill.WebShop.Subscribers;

namespace Fernhill.WebShop.Newsletter
{
    /// <summary>Monthly newsletter for people who subscribed on fernhill-candles.com (Shopify).</summary>
    public class MonthlyNewsletter
    {
        private readonly ISubscriberList _subscribers;
        private readonly IKlaviyoClient _klaviyo;

        public MonthlyNewsletter(ISubscriberList subscribers, IKlaviyoClient klaviyo)
        {
            _subscribers = subscribers;
            _klaviyo = klaviyo;
        }

        public async Task<string> CreateCampaignAsync(NewsletterIssue issue)
        {
            var html = new StringBuilder();
            html.Append("<h1>News from Fernhill Candles</h1>");
            html.Append("<p>You get this newsletter because you signed up for it on fernhill-candles.com.</p>");
            html.Append("<p>Our autumn collection is in the web shop. Subscribers get 15% off with the code AUTUMN15 at the checkout of fernhill-candles.com.</p>");
            html.Append("<p>Orders over $50 come with a free tea light.</p>");
            html.Append("<p><a href=\"https://fernhill-candles.com/unsubscribe\">Unsubscribe</a></p>");

            var listId = await _subscribers.GetListIdAsync("newsletter-web-shop");
            return await _klaviyo.CreateCampaignAsync(listId, issue.Subject, html.ToString());
        }
    }
}
