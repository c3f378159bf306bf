namespace Brauwerk.Listings;

public static class APlusContent
{
    public static readonly ListingText Grinder = new()
    {
        Title = "Brauwerk hand grinder, 38 mm burr, with free storage bag",
        Bullets =
        [
            "GREAT GIFT: comes in a gift box, ready for birthdays and Father's Day",
            "RATED FIVE STARS by the magazine Kaffee & Co. in the 2024 test",
            "10 YEARS: if the burr breaks you get a new one, free of charge",
            "SAVE 12% when you buy two (see promotions on this page)",
        ],
        SearchTerms = "coffee gift card alternative, gifts under 50, hand mill discount",
        SponsoredHeadline = "Up to 20% off hand grinders. Shop now.",
    };
}

public class ListingText
{
    public string Title { get; init; } = "";
    public string[] Bullets { get; init; } = [];
    public string SearchTerms { get; init; } = "";
    public string SponsoredHeadline { get; init; } = "";
}
