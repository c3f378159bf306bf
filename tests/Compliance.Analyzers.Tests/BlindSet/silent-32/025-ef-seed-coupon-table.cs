using Microsoft.EntityFrameworkCore;

namespace ChannelLoom.Promotions.Persistence;

public class PromotionsContext(DbContextOptions<PromotionsContext> options) : DbContext(options)
{
    public DbSet<Coupon> Coupons => Set<Coupon>();
    public DbSet<GiftCardType> GiftCardTypes => Set<GiftCardType>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "WELCOME10", PercentOff = 10, Description = "10% off the first order" },
            new Coupon { Id = 2, Code = "LOYAL15", PercentOff = 15, Description = "15% discount on the next purchase" },
            new Coupon { Id = 3, Code = "FREESHIP", PercentOff = 0, Description = "No shipping fee" });

        modelBuilder.Entity<GiftCardType>().HasData(
            new GiftCardType { Id = 1, Name = "Gift card $25", Amount = 25m },
            new GiftCardType { Id = 2, Name = "Gift card $50", Amount = 50m });

        modelBuilder.Entity<Coupon>().Property(c => c.Description).HasComment("Shown to the merchant in the list of coupons");
    }
}
