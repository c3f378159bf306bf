namespace DuLiZhan.Shopify.Themes;

/// <summary>独立站首页横幅文案，面向站点访客，与亚马逊无关</summary>
public static class ShouYeBanner
{
    public const string HeroTitle = "Summer Sale: up to 30% off everything";
    public const string HeroSubtitle = "Free gift with every order over $50";
    public const string PopupTitle = "Join the club and save 10%";
    public const string PopupButton = "Get my code";
    public const string FooterText = "Follow us on Instagram and Pinterest";

    public static readonly string[] Slides =
    {
        "New arrivals every Friday",
        "Spring collection, now 20% off",
        "Gift cards from $10",
    };
}
