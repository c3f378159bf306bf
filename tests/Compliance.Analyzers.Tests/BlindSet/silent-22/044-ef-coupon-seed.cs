using Microsoft.EntityFrameworkCore;

namespace Contoso.WebShop.Data;

public class ShopContext : DbContext
{
    public DbSet<Coupon> Coupons => Set<Coupon>();
    public DbSet<GiftCardType> GiftCardTypes => Set<GiftCardType>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "SPRING10", Percent = 10, Note = "10% off, spring campaign of the web shop" },
            new Coupon { Id = 2, Code = "FREESHIP", Percent = 0, Note = "Free shipping from 50 euros" },
            new Coupon { Id = 3, Code = "STAFF30", Percent = 30, Note = "Staff discount" });

        b.Entity<GiftCardType>().HasData(
            new GiftCardType { Id = 1, Name = "Gift card 25", Amount = 25m },
            new GiftCardType { Id = 2, Name = "Gift card 50", Amount = 50m });

        b.Entity<Coupon>().HasIndex(c => c.Code).IsUnique();
    }
}
