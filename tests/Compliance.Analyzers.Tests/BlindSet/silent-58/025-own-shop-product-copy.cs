namespace Pinecone.Shop.Catalog;

/// <summary>Texts of the public product pages in our web shop.</summary>
public static class ProductPageCopy
{
    public static readonly ProductPage[] Pages =
    {
        new()
        {
            Sku = "PUZ-500",
            ShortDescription = "Jigsaw puzzle, 500 pieces, with poster.",
            FullDescription = "A cheerful forest scene for long evenings. Thick board, no dust, and a free poster in every box. Makes a lovely gift for children from 8 years on.",
        },
        new()
        {
            Sku = "CHK-01",
            ShortDescription = "Wooden toy checkout with play money and coupons.",
            FullDescription = "Scan, pay and redeem play coupons: the till comes with a scanner, 40 bank notes, a gift card and five discount cards made of wood.",
        },
        new()
        {
            Sku = "STAR-9",
            ShortDescription = "Night light with stars.",
            FullDescription = "Projects five stars and a moon to the ceiling. Runs on USB or three batteries (not included).",
        },
    };
}
