using Microsoft.EntityFrameworkCore;

namespace Fernweh.Shop.Data;

public class ShopContext : DbContext
{
    public DbSet<Coupon> Coupons => Set<Coupon>();
    public DbSet<Discount> Discounts => Set<Discount>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Description = "10% discount for new accounts" },
            new Coupon { Id = 2, Code = "FREESHIP", Description = "Free shipping over 50 EUR" },
            new Coupon { Id = 3, Code = "GIFT5", Description = "Gift card, 5 EUR" });
        b.Entity<Discount>().HasData(
            new Discount { Id = 1, Name = "Summer sale 20% off", IsActive = true },
            new Discount { Id = 2, Name = "Buy 2 get 1 free", IsActive = false });
    }
}

public class Coupon { public int Id { get; set; } public string Code { get; set; } = ""; public string Description { get; set; } = ""; }
public class Discount { public int Id { get; set; } public string Name { get; set; } = ""; public bool IsActive { get; set; } }
