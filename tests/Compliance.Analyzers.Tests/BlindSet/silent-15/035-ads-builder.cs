namespace Ads.Builder;

/// <summary>
/// 生成亚马逊站内广告和公开优惠券的 flat file（后台批量上传）
/// </summary>
public class PromoFeedBuilder
{
    private static readonly string[] CouponHeader =
        { "ASINs", "Discount Type", "Discount", "Coupon Title", "Budget", "Start Date", "End Date" };

    public string BuildCoupon(Campaign c)
        => string.Join("\t", c.Asins, "Percentage", c.Percent, $"Save {c.Percent}% on {c.Category}", c.Budget, c.Start, c.End);

    public SponsoredBrandAd BuildBrandAd(string asin) => new()
    {
        CampaignName = "SB_台灯_黑五_20%off",
        Headline = "Black Friday Deals on Desk Lamps",
        LandingPage = "store",
        CreativeAsins = { asin },
    };

    public SponsoredDisplayAd BuildDisplay() => new()
    {
        CampaignName = "SD_复购人群",
        Headline = "New Season, New Light",
    };

    public string Header() => string.Join("\t", CouponHeader);
}
