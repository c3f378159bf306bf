using Microsoft.EntityFrameworkCore;

namespace WebShop.Data;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<CouponRow> Coupons => Set<CouponRow>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<CouponRow>(e =>
        {
            e.ToTable("coupons", t => t.HasComment("Coupons of the web shop; free gift rows carry a SKU"));
            e.HasIndex(c => c.Code).IsUnique();
            e.HasData(
                new CouponRow { Id = 1, Code = "WELCOME10", Description = "10% discount on the first order" },
                new CouponRow { Id = 2, Code = "BDAY", Description = "Birthday coupon, 15% discount" },
                new CouponRow { Id = 3, Code = "GIFT", Description = "Free gift with orders above 50" });
        });
    }
}

public class CouponRow
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Description { get; set; } = "";
}
