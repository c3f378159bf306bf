namespace Aurelia.Listings;

/// <summary>Bullet points and A+ texts of our Amazon detail pages (public listing feed).</summary>
public static class ListingCopy
{
    public static readonly string[] BulletPoints =
    {
        "GREAT GIFT: comes in a gift box with a ribbon, ready for birthdays and Christmas",
        "FREE OF BPA: the bottle is made of borosilicate glass",
        "STAR TRIVET INCLUDED: each set holds one trivet in the form of a star",
        "SAVE WATER: the flow limiter uses 30% less water than common heads",
        "REVIEWED BY DENTISTS: tested in four practices",
    };

    public const string Description =
        "A teapot for two. The strainer is free of seams, the lid has a stop. Pair it with our cups of the same series.";

    public static string SearchTerms => "teapot gift wedding gift card holder tea lover present coupon organizer";

    public static string Title(string colour, int ml) => $"Aurelia Glass Teapot, {ml} ml, {colour}, with Free Strainer, Gift Boxed";
}
