using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Shunda.Erp.EntityFrameworkCore.Configurations;

public class FeatureFlagConfiguration : IEntityTypeConfiguration<FeatureFlag>
{
    public void Configure(EntityTypeBuilder<FeatureFlag> builder)
    {
        builder.ToTable("AppFeatureFlags");
        builder.HasKey(x => x.Name);
        builder.Property(x => x.Name).HasMaxLength(64);
        builder.Property(x => x.Remark).HasMaxLength(200).HasComment("开关说明，仅后台可见");

        builder.HasData(
            new FeatureFlag { Name = "coupon.stacking", Enabled = false, Remark = "是否允许优惠券叠加" },
            new FeatureFlag { Name = "gift.card.split", Enabled = true, Remark = "礼品卡与信用卡拆分支付" },
            new FeatureFlag { Name = "review.crawler", Enabled = true, Remark = "每日抓取差评并推送到客服看板" },
            new FeatureFlag { Name = "cashback.ledger", Enabled = false, Remark = "返现台账（仅独立站）" },
            new FeatureFlag { Name = "wechat.login", Enabled = true, Remark = "员工用微信扫码登录后台" });
    }
}
