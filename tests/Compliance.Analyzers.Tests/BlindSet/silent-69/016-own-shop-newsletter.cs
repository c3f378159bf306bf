using System.Threading.Tasks;

namespace Greenleaf.WebShop.Newsletter
{
    /// <summary>Newsletter of greenleaf-garden.example (own Shopware shop, subscribers with double opt-in).</summary>
    public class ShopNewsletterRenderer
    {
        private readonly IShopSettings _settings;

        public ShopNewsletterRenderer(IShopSettings settings)
        {
            _settings = settings;
        }

        public NewsletterPage RenderSpringIssue(ShopSubscriber subscriber)
        {
            return new NewsletterPage
            {
                Headline = "Spring sale in our web shop",
                Teaser = "All bulbs in the shop are reduced by 20% until Sunday.",
                Button = "Go to the sale",
                Footer = $"You receive this newsletter because you subscribed on {_settings.ShopDomain}."
            };
        }
    }

    public class NewsletterPage
    {
        public string Headline { get; set; }
        public string Teaser { get; set; }
        public string Button { get; set; }
        public string Footer { get; set; }
    }
}
