using System.ComponentModel.DataAnnotations;

namespace Cangku.Amazon.Advertising;

/// <summary>Sponsored Brands: headlines that Amazon shows in search results.</summary>
public class SponsoredBrandsOptions
{
    public const string Section = "Amazon:Ads:SponsoredBrands";

    [Required, MaxLength(50)]
    public string Headline { get; set; } = "Storage boxes for every shelf";

    [Required, MaxLength(50)]
    public string DealHeadline { get; set; } = "Prime Day deals on storage";

    public string CampaignName { get; set; } = "SB_2025_coupon_keywords";

    public string[] NegativeKeywords { get; set; } = ["free", "gift card", "promo code", "cheap", "二手", "优惠券"];

    public string[] Keywords { get; set; } = ["storage box", "shelf box", "storage box discount", "toy box gift"];

    [Range(1, 1000)]
    public decimal DailyBudget { get; set; } = 40m;
}
