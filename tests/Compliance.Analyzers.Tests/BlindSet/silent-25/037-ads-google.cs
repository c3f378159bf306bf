namespace DuLiZhan.GuangGao;

/// <summary>Google Ads 广告素材</summary>
public class GuangGaoSuCai
{
    public List<string> Headlines { get; } = new()
    {
        "Yoga Mats from $19",
        "20% Off This Week",
        "Free Shipping over $40",
    };

    public List<string> Descriptions { get; } = new()
    {
        "Thick, non-slip mats in twelve colours. Summer sale now on.",
        "Natural rubber, 5 mm. Free carry strap with every mat.",
    };

    public string FinalUrl { get; set; } = "https://www.moyu-yoga.example/sale?utm_source=google";
    public string DisplayPath => "sale/mats";
}
