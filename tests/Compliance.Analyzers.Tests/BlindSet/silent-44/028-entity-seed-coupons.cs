using Microsoft.EntityFrameworkCore;

namespace Rasp.WebShop.Persistence;

public class WebShopContext : DbContext
{
    public DbSet<Coupon> Coupons => Set<Coupon>();
    public DbSet<LoyaltyTier> Tiers => Set<LoyaltyTier>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "WELCOME10", PercentOff = 10, Description = "10% off first order" },
            new Coupon { Id = 2, Code = "KNIFE25", PercentOff = 25, Description = "Knife week" },
            new Coupon { Id = 3, Code = "SHIPFREE", PercentOff = 0, Description = "Free shipping over 50 EUR" });

        b.Entity<LoyaltyTier>().HasData(
            new LoyaltyTier { Id = 1, Name = "Bronze", PointsFrom = 0 },
            new LoyaltyTier { Id = 2, Name = "Silver", PointsFrom = 500 },
            new LoyaltyTier { Id = 3, Name = "Gold VIP", PointsFrom = 2000 });
    }
}
