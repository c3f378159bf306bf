namespace Integra.Listings;

public sealed class ListingContentBuilder
{
    private readonly List<string> _bullets = [];

    public ListingContentBuilder Bullet(string text) { _bullets.Add(text); return this; }

    public Listing BuildYogaMat() => new ListingContentBuilder()
        .Bullet("NON-SLIP: natural rubber underside, tested on tiles and parquet")
        .Bullet("FREE CARRY STRAP: a strap is included with every mat")
        .Bullet("GREAT GIFT: packed in a sturdy gift box")
        .Bullet("FIVE-STAR COMFORT: 8 mm thick for knees and elbows")
        .ToListing(title: "Yoga mat 183 x 66 cm", description: "Buy two mats and save 10% with the multi-buy price shown on this page.");

    private Listing ToListing(string title, string description) => new(title, [.. _bullets], description);
}
