namespace Novak.Hudba.Catalog;

public static class ListingCopy
{
    public static readonly ProductListing Ukulele = new(
        Sku: "UKE-23",
        Title: "Concert ukulele, mahogany, with bag, tuner and free set of strings",
        BulletPoints:
        [
            "Everything in the box: bag, tuner, strap and a spare set of strings",
            "Five-star workmanship from our workshop in Luby",
            "A perfect gift for beginners",
        ],
        FullDescription: "The concert ukulele for people who mean it. Now 15% off until the end of the month; see also our soprano and tenor models.");

    public static readonly ProductListing UkuleleZh = new(
        Sku: "UKE-23",
        Title: "23寸尤克里里 桃花心木 送琴包调音器",
        BulletPoints: ["整套配件一次配齐", "送礼佳选", "五星做工"],
        FullDescription: "限时优惠，全场八五折，领券再减。");

    public sealed record ProductListing(string Sku, string Title, string[] BulletPoints, string FullDescription);
}
