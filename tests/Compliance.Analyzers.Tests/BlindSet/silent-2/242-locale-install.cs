namespace Nop.Plugin.DiscountRules.HasAllProducts;
public class Plugin : BasePlugin
{
    public override async Task InstallAsync()
    {
        await _localizationService.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string>
        {
            ["Plugins.Fields.Products.Hint"] = "The comma-separated list of product identifiers (e.g. 77, 123, 156). Customer will get the discount for the next order when all are in the cart.",
            ["Plugins.Fields.Products.Choose"] = "Choose the products that give your customer 10% off",
            ["Plugins.GiftCards.Message"] = "Enter the message that is sent with the gift card to the recipient",
        });
    }
}
