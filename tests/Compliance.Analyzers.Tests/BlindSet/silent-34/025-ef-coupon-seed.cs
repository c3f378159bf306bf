using Microsoft.EntityFrameworkCore;

namespace WebShop.Infrastructure.Data;

public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Coupon> Coupons => Set<Coupon>();
    public DbSet<LoyaltyTier> Tiers => Set<LoyaltyTier>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Description = "10% off the first order" },
            new Coupon { Id = 2, Code = "BIRTHDAY", Description = "5 euros off in the month of birth" },
            new Coupon { Id = 3, Code = "FREEMUG", Description = "Free mug from 60 euros" },
            new Coupon { Id = 4, Code = "CN88", Description = "满 300 减 40" });

        b.Entity<LoyaltyTier>().HasData(
            new LoyaltyTier { Id = 1, Name = "Silver", Benefit = "Free shipping" },
            new LoyaltyTier { Id = 2, Name = "Gold", Benefit = "Free shipping, 5% off, birthday gift" });

        b.Entity<Coupon>().HasIndex(c => c.Code).IsUnique();
        b.Entity<Coupon>().Property(c => c.Code).HasComment("what the customer types in at checkout to get the discount");
    }
}

public class Coupon { public int Id { get; set; } public string Code { get; set; } = ""; public string Description { get; set; } = ""; }
public class LoyaltyTier { public int Id { get; set; } public string Name { get; set; } = ""; public string Benefit { get; set; } = ""; }
