using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mall.Promotion.Data
{
    public class CouponConfiguration : IEntityTypeConfiguration<CouponTemplate>
    {
        public void Configure(EntityTypeBuilder<CouponTemplate> b)
        {
            b.HasIndex(x => x.Code).IsUnique();
            b.Property(x => x.Title).HasComment("优惠券标题，例如“新客立减 10 元”");
            b.HasData(
                new CouponTemplate { Id = 1, Code = "WELCOME5", Title = "5% off for new customers", Kind = "percent", Value = 5 },
                new CouponTemplate { Id = 2, Code = "FREESHIP", Title = "Free shipping", Kind = "shipping", Value = 0 },
                new CouponTemplate { Id = 3, Code = "GIFTBAG", Title = "Free gift bag", Kind = "gift", Value = 0 },
                new CouponTemplate { Id = 4, Code = "MANJIAN", Title = "满300减50", Kind = "amount", Value = 50 });
        }
    }

    public class CouponTemplate
    {
        public int Id { get; set; }
        public string Code { get; set; } = "";
        public string Title { get; set; } = "";
        public string Kind { get; set; } = "";
        public decimal Value { get; set; }
    }
}
