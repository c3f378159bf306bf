using Microsoft.EntityFrameworkCore;

namespace Kettle.Shop.Data;

public class ShopContext : DbContext
{
    public DbSet<Product> Products => Set<Product>();
    public DbSet<Coupon> Coupons => Set<Coupon>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<Product>().HasData(
            new Product { Id = 1, Name = "Gift Card 25", ShortDescription = "The gift for everybody who has everything. Redeem at checkout.", Price = 25m },
            new Product { Id = 2, Name = "Tea sampler", ShortDescription = "Twelve teas in one box; free tin included with every box.", Price = 19.9m },
            new Product { Id = 3, Name = "Star whisk", ShortDescription = "Five-star hotels use it. Thanks to the silicone coating it leaves no scratches.", Price = 8.5m },
            new Product { Id = 4, Name = "Kettle K2", ShortDescription = "1.7 litres, switches off by itself, three-year warranty.", Price = 49m });

        b.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "SPRING15", Description = "15% off all kettles, may be used once per customer", Percent = 15 },
            new Coupon { Id = 2, Code = "FREESHIP", Description = "Free shipping above 40 EUR", Percent = 0 },
            new Coupon { Id = 3, Code = "WELCOME", Description = "5 EUR off the first order of a new account", Percent = 0 });
    }
}

public class Product { public int Id { get; set; } public string Name { get; set; } = ""; public string ShortDescription { get; set; } = ""; public decimal Price { get; set; } }
public class Coupon { public int Id { get; set; } public string Code { get; set; } = ""; public string Description { get; set; } = ""; public int Percent { get; set; } }
