namespace Ads.SponsoredBrands;

/// <summary>品牌推广广告素材，投放在亚马逊搜索结果顶部</summary>
public sealed class GuangGaoSuCai
{
    public string CampaignName { get; init; } = "SB-PrimeDay-Lantern-2026";

    public IReadOnlyList<string> Headlines { get; init; } =
    [
        "Light up your camping night",
        "Save 20% on lanterns this Prime Day",
        "Shop the new outdoor collection",
    ];

    public string CustomImageAlt { get; init; } = "露营灯全系列，Prime会员日限时八折";

    public decimal DailyBudget { get; init; } = 120m;

    public IEnumerable<string> NegativeKeywords { get; init; } = ["free lantern", "lantern coupon", "gift card"];
}
