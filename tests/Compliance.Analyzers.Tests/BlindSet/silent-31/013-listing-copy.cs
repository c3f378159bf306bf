namespace Parcelo.Listings;

public class ListingFactory
{
    public Listing CreateGiftCardHolder() => new()
    {
        Sku = "GCH-4",
        Title = "Gift Card Holder, Set of 4, with Ribbon",
        ShortDescription = "Pretty metal boxes for a gift card, a voucher or a small surprise.",
        BulletPoints =
        [
            "FITS ALL GIFT CARDS: 9.2 x 6 cm inside",
            "FREE RIBBON: one satin ribbon with each box",
            "GREAT GIFT IDEA for birthdays, weddings and Christmas",
        ],
    };

    public Listing CreateFiveStarRug() => new()
    {
        Sku = "RUG-STAR-5",
        Title = "Kids Rug with Five Stars, 120 x 160 cm",
        ShortDescription = "Soft rug with five yellow stars on dark blue. Machine washable at 30 degrees.",
        BulletPoints = ["Anti-slip back", "Available in two sizes"],
    };
}
