using Microsoft.EntityFrameworkCore;

namespace Linden.OwnShop.Data;

public class ShopContext : DbContext
{
    public DbSet<Coupon> Coupons => Set<Coupon>();
    public DbSet<HomeBanner> Banners => Set<HomeBanner>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "SPRING15", Title = "15% off all garden chairs", MinTotal = 50m },
            new Coupon { Id = 2, Code = "NEWSLETTER5", Title = "5 EUR off for newsletter subscribers", MinTotal = 25m },
            new Coupon { Id = 3, Code = "GIFTBAG", Title = "Free cotton bag with two or more chairs", MinTotal = 0m });

        b.Entity<HomeBanner>().HasData(
            new HomeBanner { Id = 1, Slot = "top", Html = "<b>Garden weeks</b>: up to 30% off, only in our web shop" },
            new HomeBanner { Id = 2, Slot = "footer", Html = "Follow us on Instagram @linden.garten" });

        b.Entity<LoyaltyTier>().HasData(
            new LoyaltyTier { Id = 1, Name = "Silver", Perk = "Every 10th order ships free" },
            new LoyaltyTier { Id = 2, Name = "Gold", Perk = "Early access to the winter sale" });
    }
}

public class Coupon { public int Id { get; set; } public string Code { get; set; } = ""; public string Title { get; set; } = ""; public decimal MinTotal { get; set; } }
public class HomeBanner { public int Id { get; set; } public string Slot { get; set; } = ""; public string Html { get; set; } = ""; }
public class LoyaltyTier { public int Id { get; set; } public string Name { get; set; } = ""; public string Perk { get; set; } = ""; }
