using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krakow.Ceramics.Data;

// demo rows of the web shop (not Amazon)
public class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> b)
    {
        b.ToTable("coupons");
        b.HasData(
            new Coupon { Id = 1, Code = "SPRING15", Percent = 15, Label = "15% off all plates" },
            new Coupon { Id = 2, Code = "BOWLGIFT", Percent = 0, Label = "Free bowl from 80 euro" },
            new Coupon { Id = 3, Code = "FRIEND5", Percent = 5, Label = "Referral, 5% for both" });
    }
}

public class BannerConfiguration : IEntityTypeConfiguration<ShopBanner>
{
    public void Configure(EntityTypeBuilder<ShopBanner> b) => b.HasData(
        new ShopBanner { Id = 1, Slot = "home-top", Html = "<b>Spring sale</b> up to 15% off" },
        new ShopBanner { Id = 2, Slot = "cart", Html = "Add a spoon rest for half price" });
}
