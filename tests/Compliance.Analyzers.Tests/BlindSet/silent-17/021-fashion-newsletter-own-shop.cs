namespace Velora.WebShop.Newsletter;

/// <summary>Newsletter of our own Shopify shop. Recipients opted in there; Amazon buyers are never in this list.</summary>
public sealed class ShopifyNewsletterComposer(IKlaviyoClient klaviyo)
{
    public Task SpringCampaignAsync(string listId) => klaviyo.CreateCampaignAsync(listId, new KlaviyoCampaign
    {
        Name = "Spring 2026 Shopify subscribers",
        PreviewLine = "Spring sale in the Velora web shop",
        Blocks =
        {
            new HeroBlock("Spring sale"),
            new ProductGridBlock("serums", columns: 3),
            new ButtonBlock("Shop now", "/collections/spring"),
        },
    });

    public Task PauseAsync(string campaignId) => klaviyo.PauseAsync(campaignId);
}
