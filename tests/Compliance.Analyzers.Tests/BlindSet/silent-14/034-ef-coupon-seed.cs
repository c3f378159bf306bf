using Microsoft.EntityFrameworkCore;

namespace Storefront.Data;

public class StorefrontContext : DbContext
{
    public DbSet<CouponRow> Coupons => Set<CouponRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CouponRow>().ToTable("coupons").HasData(
            new CouponRow { Id = 1, Code = "WELCOME10", Name = "10% off the first order", PercentOff = 10, Active = true },
            new CouponRow { Id = 2, Code = "SUMMER20", Name = "20% off in July", PercentOff = 20, Active = false },
            new CouponRow { Id = 3, Code = "GLOVES", Name = "Free gloves with every planter", GiftSku = "GLV-01", Active = true },
            new CouponRow { Id = 4, Code = "CNY88", Name = "春节满减券", PercentOff = 12, Active = false });
    }
}

public class CouponRow
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Name { get; set; } = "";
    public int PercentOff { get; set; }
    public string? GiftSku { get; set; }
    public bool Active { get; set; }
}
