using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sellerdeck.Infrastructure.Persistence.Configurations;

internal sealed class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> builder)
    {
        builder.ToTable("coupons", table => table.HasComment("Coupons of the web shop; one row per promo code."));
        builder.Property(c => c.Code).HasMaxLength(24).IsRequired();

        builder.HasData(
            new Coupon { Id = 1, Code = "WELCOME10", Description = "10% off the first order", PercentOff = 10 },
            new Coupon { Id = 2, Code = "FREESHIP", Description = "Free shipping from $50", PercentOff = 0 },
            new Coupon { Id = 3, Code = "SPRING15", Description = "15% discount on the next purchase", PercentOff = 15 },
            new Coupon { Id = 4, Code = "GIFT-MUG", Description = "Free mug with every coffee machine", PercentOff = 0 });
    }
}
