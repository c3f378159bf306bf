namespace Auenland.Ads.Hotels;

/// <summary>Ad texts for Google Ads of the hotel group.</summary>
public static class HotelAdTexts
{
    public static readonly AdText[] Spring =
    {
        new("Family hotel at the lake", "Book direct and save 15% on stays of three nights or more."),
        new("Spa weekend in the Alps", "Second massage free with every spa weekend in April."),
        new("Four-star rooms", "Rated five stars by 2,300 guests. Free breakfast for children."),
    };

    public static readonly AdText[] Autumn =
    {
        new("Wine and hiking", "Gift vouchers for the wine tasting at the reception."),
    };
}

public sealed record AdText(string Headline, string Description);
