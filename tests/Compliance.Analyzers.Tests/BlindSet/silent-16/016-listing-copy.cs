namespace Threadbare.Listings;

public sealed record Listing(string Sku, string Title, string[] Bullets, string Description, string SearchTerms);

public static class ListingCatalogue
{
    public static IReadOnlyList<Listing> All =>
    [
        new("MUG-GIFT-2",
            "Gift Set of 2 Stoneware Mugs, Free Gift Box, Dishwasher Safe",
            [
                "A GIFT THEY WILL KEEP: comes in a box with room for a card",
                "SAVE MORE ON TWO: the twin pack costs less than two singles",
                "FIVE-STAR GLAZE: fired twice, does not crack",
            ],
            "A pair of mugs for somebody you like. The gift box is included in the price.",
            "gift card holder mug, coupon mug, best friend gift, five star mug"),
        new("PLANNER-26",
            "Coupon Organiser with 13 Pockets",
            [
                "KEEP EVERY COUPON: tabs for groceries, fuel and eating out",
                "NEVER MISS A DISCOUNT: pages for expiry dates",
            ],
            "The organiser for coupon collectors. Holds 400 vouchers and gift cards.",
            "coupon binder, voucher wallet"),
    ];
}
