namespace ChannelLoom.Channels.GoogleAds;

public sealed class AdGroupSeeder(IAdsClient ads)
{
    public async Task SeedAsync(string customerId)
    {
        await ads.CreateResponsiveSearchAdAsync(customerId, new ResponsiveSearchAd
        {
            FinalUrl = "https://loomandlinen.example/sale",
            Headlines =
            {
                "Linen Tablecloths",
                "Summer Sale: 20% Off",
                "Free Gift Over $80",
            },
            Descriptions =
            {
                "Hand-woven in Kerala. Shop the new collection online.",
                "Free shipping and easy returns on every order.",
            },
        });

        await ads.AddNegativeKeywordsAsync(customerId, ["coupon code", "free gift card", "amazon review", "cheap"]);
    }
}
