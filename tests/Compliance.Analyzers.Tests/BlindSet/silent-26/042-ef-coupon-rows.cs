using Microsoft.EntityFrameworkCore;

namespace Bergstrom.Cycles.Webshop.Data;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Coupon> Coupons => Set<Coupon>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Coupon>().HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Description = "10% off the first order", Percent = 10 },
            new Coupon { Id = 2, Code = "PUMPGIFT", Description = "Free pump with every bicycle", Percent = 0 },
            new Coupon { Id = 3, Code = "LOYAL", Description = "15% discount for returning customers", Percent = 15 });
    }
}

public class Coupon
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Description { get; set; } = "";
    public int Percent { get; set; }
}
