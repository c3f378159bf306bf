namespace Aroma.Restaurant.Web;

/// <summary>Texts of the public home page of our two restaurants.</summary>
public static class HomePageTexts
{
    public const string HeroTitle = "Wood-fired pizza in the old harbour";
    public const string HappyHour = "Happy hour from five to seven: small plates at half price";
    public const string Lunch = "Lunch menu with soup, main course and coffee for 14 euros";
    public const string GiftCards = "Gift cards are sold at the bar";
    public const string Kids = "Children under six eat free on Sundays";
    public const string Booking = "Tables for eight or more by phone only";
    public const string Press = "Four stars in the city guide three years in a row";

    public static readonly string[] MetaKeywords = { "pizza", "harbour", "gift card", "happy hour", "brunch" };
}
