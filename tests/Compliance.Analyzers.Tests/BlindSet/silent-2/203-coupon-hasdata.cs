namespace Cobalt.Data;

public class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> builder)
    {
        builder.HasData(
            new Coupon { CouponId = 1, CouponCode = "10OFF", DiscountAmount = 10, MinAmount = 20, Description = "Get 10% off your first order over $20" },
            new Coupon { CouponId = 2, CouponCode = "GIFT", DiscountAmount = 20, MinAmount = 40, Description = "Free gift with your next purchase" });
    }
}
