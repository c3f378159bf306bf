using System.Collections.Generic;

namespace Catalog.Seed
{
    public static class DemoProducts
    {
        public static List<Product> Create() => new()
        {
            new Product
            {
                Sku = "GC-50",
                Name = "$50 Virtual Gift Card",
                ShortDescription = "$50 Gift Card. Gift cards must be redeemed through our site toward the purchase of eligible products.",
                FullDescription = "Thanks to its neutral design, this gift card is the perfect present for birthdays and weddings.",
                Price = 50m
            },
            new Product
            {
                Sku = "CPN-BOOK",
                Name = "Coupon Organizer Wallet with 12 Pockets",
                ShortDescription = "Keeps your coupons, vouchers and gift cards sorted by shop.",
                FullDescription = "Five star rated fabric, free of plastics. With 20% more room than the old model.",
                Price = 14.9m
            },
            new Product
            {
                Sku = "STR-5",
                Name = "Five Star Review Notebook",
                ShortDescription = "A notebook for students who review before exams.",
                FullDescription = "Leave a page free for your review of each chapter.",
                Price = 6m
            },
        };
    }

    public class Product
    {
        public string Sku, Name, ShortDescription, FullDescription;
        public decimal Price;
    }
}
