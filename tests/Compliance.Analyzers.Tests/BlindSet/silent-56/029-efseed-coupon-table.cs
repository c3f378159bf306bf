using Microsoft.EntityFrameworkCore;

namespace Solbakken.Shop.Persistence;

public sealed class ShopDbContext(DbContextOptions<ShopDbContext> options) : DbContext(options)
{
    public DbSet<Coupon> Coupons => Set<Coupon>();
    public DbSet<GiftItem> GiftItems => Set<GiftItem>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Name = "Welcome coupon", Description = "10% off the first order", PercentOff = 10 },
            new Coupon { Id = 2, Code = "WAX-FREE", Name = "Free wax", Description = "Free block of wax with every pair of skis", PercentOff = 0 },
            new Coupon { Id = 3, Code = "BACK15", Name = "Win-back", Description = "15% discount on next purchase", PercentOff = 15 });

        modelBuilder.Entity<GiftItem>().HasData(
            new GiftItem { Id = 1, Sku = "GC-25", Title = "Gift card 25 EUR" },
            new GiftItem { Id = 2, Sku = "ST-01", Title = "Sticker sheet" });

        modelBuilder.Entity<Coupon>().ToTable(t => t.HasComment("Coupons of the web shop; not used for marketplace orders"));
    }
}
