namespace Listings;

public sealed record Listing(string Asin, string Title, string[] BulletPoints, string Description);

public static class SpringListings
{
    public static readonly Listing Planner = new(
        "B0EXAMPLE3",
        "2026 Coupon Organizer Wallet with 12 Pockets",
        [
            "KEEPS YOUR COUPONS IN ORDER: twelve pockets for coupons, receipts and gift cards",
            "PERFECT GIFT: comes in a box with a ribbon, a lovely present for frugal shoppers",
            "STURDY: star-shaped metal studs and a double seam",
        ],
        "A small wallet for people who love to save. Store discount cards, vouchers and gift cards by shop.");

    public static readonly Listing Stickers = new(
        "B0EXAMPLE4", "Reward Stickers, Five Stars, 500 pcs",
        ["Gold five-star stickers for teachers", "Free of acid", "Removes without residue"],
        "Reward your pupils with a shiny five-star sticker.");
}
