using System.Threading.Tasks;
using Klaviyo.Client;

namespace Pellworth.WebShop.Newsletter;

/// <summary>Campaign mails to subscribers of pellworth.com (Shopify store).</summary>
public class NewsletterCampaigns
{
    private const string ShopUrl = "https://www.pellworth.com";

    private readonly KlaviyoClient _klaviyo;

    public NewsletterCampaigns(KlaviyoClient klaviyo) => _klaviyo = klaviyo;

    public Task SpringAsync(string listId) => _klaviyo.CreateCampaignAsync(new Campaign
    {
        ListId = listId,
        Subject = "Spring sale at pellworth.com: 20% off all blenders",
        Html = $"<h1>Spring sale</h1><p>Use code <b>SPRING20</b> at <a href=\"{ShopUrl}\">our web shop</a> until Sunday.</p>",
        FooterHtml = "<a href=\"{% unsubscribe_link %}\">Unsubscribe</a>",
    });

    public Task WelcomeAsync(string listId) => _klaviyo.CreateCampaignAsync(new Campaign
    {
        ListId = listId,
        Subject = "Welcome to the Pellworth newsletter",
        Html = "<p>Thanks for signing up on our web shop. Here is 10% off your first order there: <b>HELLO10</b>.</p>",
    });
}
