namespace Catalog.Listings;

public static class KettleListing
{
    public const string Title = "Gooseneck Kettle 1.2 L, Five Star Series, Rapid Boil";

    public static readonly string[] BulletPoints =
    {
        "BEST VALUE GIFT - comes in a gift box, a thoughtful present for tea lovers",
        "FREE OF BPA - every part that touches water is stainless steel",
        "POSITIVE LOCK - the lid stays on while you pour",
        "TWO YEAR WARRANTY - the maker's warranty covers the heating element",
        "BONUS STRAINER INCLUDED - a fine steel strainer comes with the kettle",
    };

    public const string Description =
        "The handle counterweight offers balance compensation while pouring. The power base switches off at 100 degrees.";

    public const string SearchTerms = "kettle gift discount tea coffee pour over";
}
