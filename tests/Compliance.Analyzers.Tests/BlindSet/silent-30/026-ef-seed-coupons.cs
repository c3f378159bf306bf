using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ordis.Persistence.Configurations;

public class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> builder)
    {
        builder.ToTable("Coupons");
        builder.Property(c => c.Code).HasMaxLength(20).HasComment("Coupon code typed by the customer at checkout");
        builder.HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Description = "10% off the first order", Percent = 10 },
            new Coupon { Id = 2, Code = "COMEBACK15", Description = "15% discount on the next purchase", Percent = 15 },
            new Coupon { Id = 3, Code = "FREEMUG", Description = "Free mug with orders over 40 euros", GiftSku = "MUG-01" });
    }
}
