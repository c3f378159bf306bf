namespace Lichtwerk.Katalog.Seed;

public static class ProduktSeed
{
    public static readonly Product[] All =
    {
        new Product
        {
            Sku = "L7-BLK",
            Title = "Desk lamp L7, black",
            ShortDescription = "Five-star comfort for your desk: warm light, no flicker.",
            FullDescription = "The L7 is a perfect gift for students. The free shade pattern can be printed at home. Rated 4.8 stars by lamp magazine.",
        },
        new Product
        {
            Sku = "GC-50",
            Title = "Lichtwerk gift card 50 EUR",
            ShortDescription = "A gift card for everybody who loves light.",
            FullDescription = "The gift card is valid for three years in our shops in Kassel and Kiel.",
        },
        new Product
        {
            Sku = "HB-21", Title = "红包封（20个装）",
            ShortDescription = "新年红包封，烫金福字。", FullDescription = "加厚纸张，适合春节送礼使用。",
        },
    };
}
