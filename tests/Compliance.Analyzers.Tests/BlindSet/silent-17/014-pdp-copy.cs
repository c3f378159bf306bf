namespace Solstice.Catalog;

public sealed record ProductPageCopy(string Sku, string Title, string[] Bullets, string Description);

public static class CatalogCopy
{
    public static readonly ProductPageCopy[] All =
    [
        new("HAT-01", "Solstice Sun Hat, wide brim",
            [
                "FIVE-STAR COMFORT: airy weave with a soft sweat band",
                "GIFT READY: comes in a box that makes a lovely gift for friends and family",
                "FREE CARRY STRAP: cotton strap included",
            ],
            "The hat folds flat for the suitcase and keeps its shape. Blocks 98 percent of UV light."),
        new("HAT-02", "Solstice Kids Hat",
            [
                "SAVE SPACE: rolls up to the size of a fist",
                "BONUS: with chin cord and name tag",
            ],
            "The hat grows with the child thanks to the adjustable band."),
    ];
}
