using System.Collections.Generic;

namespace WebShop.Data.Seed
{
    public static class ProductSeed
    {
        public static IEnumerable<Product> All()
        {
            yield return new Product
            {
                Sku = "GC-25",
                Name = "Gift card £25",
                ShortDescription = "A gift card for every occasion",
                FullDescription = "Our gift card can be redeemed for all candles in the web shop and never expires."
            };
            yield return new Product
            {
                Sku = "CP-STAR5",
                Name = "Five Star candle",
                ShortDescription = "Cedar, clove and orange, 40 hours",
                FullDescription = "Thanks to the double wick it burns evenly. Comes in a free-standing glass."
            };
            yield return new Product { Sku = "CHA-88", Name = "红包茶礼盒", ShortDescription = "春节送礼，乌龙茶两罐", FullDescription = "礼盒内含两罐高山乌龙与一个红包袋。" };
        }
    }
}
