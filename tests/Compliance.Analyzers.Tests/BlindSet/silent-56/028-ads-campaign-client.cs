using System.Collections.Generic;
using System.Threading.Tasks;

namespace Haldor.Outdoor.Advertising;

/// <summary>Creates Sponsored Brands headlines and Google Ads texts from the season plan.</summary>
public sealed class AdCopyPublisher
{
    private readonly IGoogleAdsGateway _google;
    private readonly ISponsoredBrandsGateway _brands;

    public AdCopyPublisher(IGoogleAdsGateway google, ISponsoredBrandsGateway brands)
    {
        _google = google;
        _brands = brands;
    }

    private static readonly List<string> GoogleHeadlines = new()
    {
        "Tents up to 30% off",
        "Free pegs with every tent",
        "Rated 5 stars by hikers",
    };

    public async Task PublishAsync(string campaignId)
    {
        foreach (var headline in GoogleHeadlines)
            await _google.AddHeadlineAsync(campaignId, headline);

        await _brands.SetHeadlineAsync(campaignId, "New season tents. Save 15% this week");
        await _brands.SetLandingPageAsync(campaignId, "https://www.amazon.com/stores/haldor/page/7A1C");
    }
}
