namespace Catalog.Listings;

public sealed record Listing(string Sku, string Title, IReadOnlyList<string> Bullets, string Description);

public static class ListingFactory
{
    public static Listing GiftBox() => new(
        Sku: "GB-2044",
        Title: "Tea Gift Box, 12 Sorts, with Gift Card Holder and Ribbon",
        Bullets:
        [
            "A PERFECT GIFT: arrives in a box with ribbon, ready to be handed over",
            "INCLUDES A FREE SPOON: bamboo measuring spoon in every box",
            "FIVE STAR TASTE: chosen by a panel of tea masters in Nantou",
        ],
        Description: "Twelve sorts of tea from small gardens. The set contains a card holder for a gift card (card not included).");

    public static Listing CouponWallet() => new(
        "CW-11",
        "Coupon Wallet with 24 Pockets",
        ["Keeps coupons, vouchers and discount cards in order", "Zip on three sides"],
        "For everybody who clips coupons: sort them by shop or by date.");
}
