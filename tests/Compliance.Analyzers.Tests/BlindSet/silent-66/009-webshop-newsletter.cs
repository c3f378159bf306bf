using System.Threading.Tasks;

namespace Foxglove.Webshop.Newsletter
{
    /// <summary>Newsletter of foxglove-tea.co.uk (Shopify), subscribers with double opt-in.</summary>
    public class WebshopNewsletter
    {
        private readonly IMailchimpClient _mailchimp;
        private readonly ShopifySettings _shop;

        public WebshopNewsletter(IMailchimpClient mailchimp, ShopifySettings shop)
        {
            _mailchimp = mailchimp;
            _shop = shop;
        }

        public Task SpringAsync() => _mailchimp.CreateCampaignAsync(new MailchimpCampaign
        {
            ListId = _shop.NewsletterListId,
            SubjectLine = "Spring at foxglove-tea.co.uk: 15% off all teapots",
            PreviewText = "Only for subscribers of our newsletter",
            Html = "<p>Use SPRING15 in the basket of our web shop until Sunday. New this week: the Dorset mug.</p>"
                 + "<p>You may unsubscribe at any time: *|UNSUB|*</p>",
        });
    }
}
