using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Xingyao.Shop.Data;

/// <summary>商城后台：优惠券与敏感词种子数据</summary>
public class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> builder)
    {
        builder.ToTable("Coupons");
        builder.HasData(
            new Coupon { Id = 1, Name = "新人券", Rule = "满 100 减 10" },
            new Coupon { Id = 2, Name = "九折券", Rule = "全场九折" },
            new Coupon { Id = 3, Name = "赠品券", Rule = "满 300 送礼品" });
    }
}

public class SensitiveWordConfiguration : IEntityTypeConfiguration<SensitiveWord>
{
    public void Configure(EntityTypeBuilder<SensitiveWord> builder) => builder.HasData(
        new SensitiveWord { Id = 1, Word = "好评返现", Category = "评价诱导" },
        new SensitiveWord { Id = 2, Word = "加微信", Category = "联系方式" },
        new SensitiveWord { Id = 3, Word = "私下交易", Category = "站外交易" });
}

public class Coupon { public int Id { get; set; } public string Name { get; set; } = ""; public string Rule { get; set; } = ""; }
public class SensitiveWord { public int Id { get; set; } public string Word { get; set; } = ""; public string Category { get; set; } = ""; }
