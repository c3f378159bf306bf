using Microsoft.EntityFrameworkCore;

namespace Integra.WebShop.Persistence;

public sealed class WebShopContext(DbContextOptions<WebShopContext> options) : DbContext(options)
{
    public DbSet<Coupon> Coupons => Set<Coupon>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "WELCOME5", Kind = "Percent", Amount = 5, AdminNote = "5% off the first order" },
            new Coupon { Id = 2, Code = "SHIPFREE", Kind = "Shipping", Amount = 0, AdminNote = "Free shipping" },
            new Coupon { Id = 3, Code = "MUGGIFT", Kind = "Gift", Amount = 0, AdminNote = "Free mug as a gift" },
            new Coupon { Id = 4, Code = "LAOKE", Kind = "Percent", Amount = 12, AdminNote = "老客户八八折" });
    }
}
