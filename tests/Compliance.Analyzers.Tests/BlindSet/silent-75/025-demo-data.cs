using Bogus;
using Microsoft.EntityFrameworkCore;

namespace Oldtimer.Spares.WebShop.Data;

public static class DemoData
{
    public static async Task SeedAsync(WebShopDb db)
    {
        if (await db.Products.AnyAsync()) return;

        db.Products.AddRange(
            new Product { Name = "Gift card 50", ShortDescription = "A gift card for the friend who owns a Beetle.", Price = 50m },
            new Product { Name = "Workshop mug", ShortDescription = "Enamel, with logo. Free with orders over 100.", Price = 12m },
            new Product { Name = "Lamp ring", ShortDescription = "Chromed. Now 20% cheaper than in the paper catalogue.", Price = 31m });

        db.Coupons.Add(new Coupon { Code = "WELCOME10", Description = "10% off the first order in the web shop", Percent = 10 });
        db.Coupons.Add(new Coupon { Code = "FREESHIP", Description = "Free shipping from 40", Percent = 0 });

        var reviews = new Faker<Review>()
            .RuleFor(r => r.Stars, f => f.Random.Int(1, 5))
            .RuleFor(r => r.Text, f => f.PickRandom(
                "Five stars, would buy again!",
                "Came late, but the shop gave me a coupon.",
                "Seller asked me to change my review. Not nice.",
                "质量不错，客服说好评返现，我没有理会。"));

        db.Reviews.AddRange(reviews.Generate(40));
        await db.SaveChangesAsync();
    }
}
