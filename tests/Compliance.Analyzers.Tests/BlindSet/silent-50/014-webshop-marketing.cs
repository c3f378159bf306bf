namespace Solgaard.WebShop.Banners;

// own Shopify storefront, nothing to do with marketplaces
public class HomePageBanners
{
    public IReadOnlyList<Banner> Current { get; } =
    [
        new("spring-sale", "Spring sale: up to 30% off all rucksacks", "/collections/sale"),
        new("newsletter", "Join the newsletter and get 10% off", "/newsletter"),
        new("refer", "Refer a friend, get store credit", "/refer"),
        new("gift-cards", "Gift cards from 25 euro", "/gift-cards"),
        new("trustpilot", "Rated 4.8 of 5 stars", "/reviews"),
    ];
}

public sealed record Banner(string Key, string Headline, string Href);

public static class FooterLinks
{
    public const string Instagram = "https://www.instagram.com/solgaardpacks";
    public const string Support = "mailto:hello@solgaardpacks.example";
    public const string Phone = "tel:+4721000000";
}
