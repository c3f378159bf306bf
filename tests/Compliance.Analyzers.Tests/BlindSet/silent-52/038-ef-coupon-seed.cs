using Microsoft.EntityFrameworkCore;

namespace Storefront.Data;

public class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> builder)
    {
        builder.ToTable("coupons");
        builder.Property(c => c.Code).HasMaxLength(24).HasComment("Code that is typed in at the checkout");
        builder.Property(c => c.PercentOff).HasComment("Discount in percent");
        builder.HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Description = "10% off the first order", PercentOff = 10 },
            new Coupon { Id = 2, Code = "LOYAL15", Description = "15% discount on the next purchase", PercentOff = 15 },
            new Coupon { Id = 3, Code = "MUGFREE", Description = "Free mug with any kettle", PercentOff = 0 });
    }
}
