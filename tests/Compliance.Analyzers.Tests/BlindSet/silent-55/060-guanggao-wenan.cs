namespace DuLiZhan.GuangGao;

/// <summary>独立站与社交媒体广告素材，由投放系统读取，与亚马逊订单无关。</summary>
public static class GuangGaoSuCai
{
    public static readonly string[] FacebookBiaoTi =
    {
        "夏季清仓，全场低至五折",
        "满299减50，限时三天",
        "买一送一，送完即止",
    };

    public static readonly string[] GoogleBiaoTi =
    {
        "Summer Sale - Up to 50% Off",
        "Free Shipping Over $49",
        "Buy One Get One Free",
    };

    public static readonly Dictionary<string, decimal> YuSuan = new()
    {
        ["优惠券拉新"] = 2000m,
        ["老客召回-八折"] = 800m,
        ["红人返佣"] = 1500m,
    };
}
