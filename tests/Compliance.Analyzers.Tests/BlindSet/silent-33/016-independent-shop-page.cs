namespace Licheng.DuLiZhan.Pages;

/// <summary>独立站首页文案（Shopify 主题生成器），与亚马逊无关</summary>
public static class ShouYeWenAn
{
    public const string BannerTitle = "Spring garden sale";
    public const string BannerSub = "Up to 30% off hoses and sprinklers";
    public const string NewsletterTitle = "Subscribe and save 10%";
    public const string FooterSocial = "Follow us on Instagram and Facebook";

    public static string MetaDescription(string pinLei)
        => $"Shop {pinLei} from Licheng Garden: free shipping over $49, gift cards, seasonal coupons.";

    public static readonly string[] GunDongTiao =
    {
        "Free gift with orders over $99",
        "Buy 2 hoses, 3rd half price",
        "Rated 4.8 stars by 2,000 gardeners",
    };

    public const string Css = ".coupon-banner{background:#e33;color:#fff} .review-stars{width:90px}";
}
