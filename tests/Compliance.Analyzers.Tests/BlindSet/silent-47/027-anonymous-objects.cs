using System.Net.Http.Json;

namespace Driftwood.Ads;

/// <summary>Uploads ad copy for the own web shop to the ad network.</summary>
public class AdNetworkClient(HttpClient http)
{
    public Task CreateSearchAdAsync(string campaignId) =>
        http.PostAsJsonAsync("/v3/ads", new
        {
            campaignId,
            headline1 = "Hand-woven rugs",
            headline2 = "Up to 40% off",
            description1 = "Free shipping on all rugs. Sale ends Sunday.",
        });

    public Task CreatePageCopyAsync(string sku) =>
        http.PutAsJsonAsync("/v1/products/" + sku, new
        {
            sku,
            title = "Wool rug, 160 x 230 cm",
            bulletPoint1 = "Soft wool, rated 4.8 stars",
            bulletPoint2 = "A perfect gift for a housewarming",
        });

    public Task SetFlagsAsync() =>
        http.PutAsJsonAsync("/v1/flags", new { enableCouponBanner = true, reviewRewards = "off", giftCardCheckout = "beta" });
}
