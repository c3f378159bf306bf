namespace Halden.WebShop.Content;

/// <summary>Public copy of the brand's own web shop (not a marketplace channel).</summary>
public static class LandingPageContent
{
    public const string HeroTitle = "Autumn sale: up to 30% off all lamps";
    public const string HeroButton = "Shop now";
    public const string NewsletterTeaser = "Subscribe to the newsletter and get 10% off your first order";

    // Footer
    public const string FooterPhone = "Call us: 0800 555 0199";
    public const string ReviewBadge = "Rated 4.8 stars by 2,300 customers";
    public const string GiftGuide = "Gift guide: the best presents under 50 euros";
    public const string MetaDescription = "Free gift with every order over 80 euros. Shop designer lamps online.";
}
