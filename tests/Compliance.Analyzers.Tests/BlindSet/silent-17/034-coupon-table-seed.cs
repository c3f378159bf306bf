using Microsoft.EntityFrameworkCore;

namespace Velora.WebShop.Data;

public sealed class PromotionsContext : DbContext
{
    public DbSet<Coupon> Coupons => Set<Coupon>();
    public DbSet<LoyaltyTier> LoyaltyTiers => Set<LoyaltyTier>();

    protected override void OnModelCreating(ModelBuilder mb)
    {
        mb.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Percent = 10, InternalName = "10% for new web shop accounts" },
            new Coupon { Id = 2, Code = "BDAY15", Percent = 15, InternalName = "15% birthday coupon" },
            new Coupon { Id = 3, Code = "FREESHIP", Percent = 0, InternalName = "Free shipping over 40 euros" });

        mb.Entity<LoyaltyTier>().HasData(
            new LoyaltyTier { Id = 1, Name = "Bronze", PointsFrom = 0 },
            new LoyaltyTier { Id = 2, Name = "Silver", PointsFrom = 500 },
            new LoyaltyTier { Id = 3, Name = "Gold", PointsFrom = 2000 });
    }
}
