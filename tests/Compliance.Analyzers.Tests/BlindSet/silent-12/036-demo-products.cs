using System.Collections.Generic;

namespace Quay.WebShop.Data.Demo;

public static class DemoCatalog
{
    public static IEnumerable<Product> Products()
    {
        yield return new Product
        {
            Name = "$25 Virtual Gift Card",
            ShortDescription = "$25 Gift Card. Gift Cards must be redeemed through our site towards the purchase of eligible products.",
            FullDescription = "Gift cards are sent by e-mail and never expire. The gift card can be combined with one coupon code per order.",
            Price = 25m,
        };
        yield return new Product
        {
            Name = "Five-star hotel bath towel",
            ShortDescription = "Soft like in a 5-star hotel, thanks to long-staple cotton.",
            FullDescription = "Our five star quality cotton has been reviewed by an independent laboratory. Buy two and get the second at half price in our own shop.",
            Price = 39m,
        };
        yield return new Product
        {
            Name = "Scratch-off coupon cards, 50 pieces",
            ShortDescription = "Blank coupon cards for your own shop or party.",
            FullDescription = "Write the discount on the card and cover it with the sticker. Pen included free of charge.",
            Price = 12m,
        };
    }
}
