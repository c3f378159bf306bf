using Microsoft.EntityFrameworkCore;

namespace Shaoguan.Data;

public class AppDbContext : DbContext
{
    public DbSet<KefuTemplate> KefuTemplates => Set<KefuTemplate>();
    public DbSet<ShopCoupon> ShopCoupons => Set<ShopCoupon>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<KefuTemplate>().HasData(
            new KefuTemplate { Id = 1, Scene = "缺货", Body = "您好，仓库盘点发现缺货，款项已退，非常抱歉。" },
            new KefuTemplate { Id = 2, Scene = "复购", Body = "您好，本月内再买一件，我们退您一半的钱。" }, // expect: BSM1004|BSM1001|BSM1006
            new KefuTemplate { Id = 3, Scene = "foreign", Body = "Hello, our fb group share all the new deal, search GZ Kitchen Fans to join." }, // expect: BSM3002|BSM3001|BSM1007|BSM3003
            new KefuTemplate { Id = 4, Scene = "return", Body = "Hello, return is approved, please drop the box at UPS in 14 days." });

        b.Entity<ShopCoupon>(e =>
        {
            e.ToTable("shop_coupon");
            e.Property(x => x.Code).HasMaxLength(20).HasComment("优惠券码");
        });
    }
}
