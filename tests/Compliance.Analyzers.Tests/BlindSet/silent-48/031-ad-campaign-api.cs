namespace Ads.Amazon.Sponsored;

// 亚马逊广告 API：创建品牌广告、促销与公开优惠券
public class GuangGaoCreator
{
    private readonly IAdsApi _ads;
    private readonly ICouponApi _coupons;
    public GuangGaoCreator(IAdsApi ads, ICouponApi coupons) { _ads = ads; _coupons = coupons; }

    public async Task CreateAsync(string asin)
    {
        await _ads.CreateCampaignAsync(new SponsoredBrandCampaign
        {
            Name = "SB_US_黑五_主推",
            Headline = "Black Friday deals on desk lamps",
            DailyBudget = 80,
            Keywords = { "desk lamp deal", "lamp discount", "gift for students" }
        });

        await _coupons.CreatePublicCouponAsync(new PublicCoupon
        {
            Asin = asin,
            Title = "Save 15% on LED desk lamps",
            Percent = 15,
            Budget = 3000,
            Note = "对所有顾客公开，前台显示绿色标签",
        });
    }
}
