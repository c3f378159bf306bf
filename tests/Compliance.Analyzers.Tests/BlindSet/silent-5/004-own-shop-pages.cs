namespace Fernhill.Web.Content;

/// <summary>Texts of the home page and the landing pages of fernhill-garden.example (not used for marketplaces).</summary>
public static class HomePageContent
{
    public const string HeroTitle = "Spring sale: up to 40% off all planters";
    public const string HeroSubtitle = "Free delivery on orders over $50";
    public const string NewsletterTeaser = "Sign up for the newsletter and get 10% off your first order";
    public const string BannerCode = "Use code SPRING at checkout";
    public const string GiftCardTitle = "Gift cards from $10";
    public const string ReviewsHeading = "What our customers say: 4.8 of 5 stars";

    public static readonly string[] Usp =
    {
        "Free returns",
        "Two years warranty",
        "Loyalty points on every purchase",
    };
}
