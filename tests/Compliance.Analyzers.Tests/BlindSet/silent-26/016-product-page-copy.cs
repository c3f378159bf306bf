namespace Verlaine.Deco.Catalogue;

public static class ProductPageSeed
{
    public static readonly Product[] Products =
    [
        new()
        {
            Sku = "MIR-080",
            Title = "Round mirror, 80 cm",
            ShortDescription = "Hand-made frame in walnut. A perfect gift for a new home.",
            FullDescription = "The frame is turned from one piece. Free wall anchors are included in the box. Rated five stars by interior magazines.",
        },
        new()
        {
            Sku = "CAN-003",
            Title = "Set of three candles",
            ShortDescription = "Buy two sets and save 10% with the coupon on this page.",
            FullDescription = "Burning time 30 hours each. Gift box included. See our other scents in the shop.",
        },
    ];
}
