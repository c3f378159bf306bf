using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fernhill.Shop.Data.Configurations;

public class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> builder)
    {
        builder.ToTable("Coupons");
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasComment("Coupons of our own web shop. A coupon gives percent off or a free gift.");

        builder.HasData(
            new Coupon { Id = 1, Code = "SPRING10", PercentOff = 10, Description = "10% off all garden tools" },
            new Coupon { Id = 2, Code = "FREESHIP", PercentOff = 0, Description = "Free shipping above 50 dollars" },
            new Coupon { Id = 3, Code = "SECOND15", PercentOff = 15, Description = "15% off the second purchase" },
            new Coupon { Id = 4, Code = "GIFTSEED", PercentOff = 0, Description = "Free gift: a bag of seeds" });
    }
}

public class Coupon
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public int PercentOff { get; set; }
    public string Description { get; set; } = "";
}
