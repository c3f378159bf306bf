using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gorsedale.Webshop.Data;

public class ShopCoupon
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Description { get; set; } = "";
    public decimal Percent { get; set; }
    public bool FirstOrderOnly { get; set; }
}

public class ShopCouponConfiguration : IEntityTypeConfiguration<ShopCoupon>
{
    public void Configure(EntityTypeBuilder<ShopCoupon> builder)
    {
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasData(
            new ShopCoupon { Id = 1, Code = "WELCOME10", Description = "10% off the first order in the web shop", Percent = 10, FirstOrderOnly = true },
            new ShopCoupon { Id = 2, Code = "SUMMER15", Description = "15% discount on garden furniture", Percent = 15 },
            new ShopCoupon { Id = 3, Code = "FREEMUG", Description = "Free mug with every order above 50 euros", Percent = 0 });
    }
}
