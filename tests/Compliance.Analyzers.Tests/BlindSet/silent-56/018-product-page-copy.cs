namespace Palmgrove.Catalog.Content;

public sealed class ListingContentSeed
{
    public static readonly ProductContent[] Items =
    [
        new()
        {
            Sku = "PG-PIL-01",
            Title = "Palmgrove Bamboo Pillow, Set of 2, with Free Travel Pouch",
            BulletPoints =
            [
                "GIFT-READY: arrives in a linen box, a perfect gift for newlyweds",
                "SAVE MORE: buy two sets and pay 10% less at checkout",
                "WASHABLE: the cover can be washed at 60 degrees",
            ],
            Description = "Five-star hotel comfort for your own bed. Our customers rate the filling 4.8 out of 5.",
        },
        new()
        {
            Sku = "PG-PIL-02",
            Title = "竹纤维枕头两只装 赠旅行收纳袋",
            BulletPoints = ["买二送一，限时特惠", "枕套可机洗", "五星级酒店同款填充"],
            Description = "亲肤透气，四季可用。",
        },
    ];
}
