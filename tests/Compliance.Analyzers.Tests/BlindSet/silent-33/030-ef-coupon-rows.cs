using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sanming.DuLiZhan.Data;

public class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> builder)
    {
        builder.ToTable("coupon", t => t.HasComment("独立站优惠券"));
        builder.Property(x => x.Name).HasMaxLength(64).HasComment("优惠券名称");
        builder.Property(x => x.Percent).HasComment("折扣百分比，20 表示减 20%");

        builder.HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Name = "新客九折", Percent = 10, Description = "10% off the first order in the web shop" },
            new Coupon { Id = 2, Code = "BELT2", Name = "皮带买二减五", Percent = 0, Description = "5 USD off when two belts are in the cart" },
            new Coupon { Id = 3, Code = "GIFTBOX", Name = "礼盒赠品", Percent = 0, Description = "Free gift box from 80 USD" });
    }
}
