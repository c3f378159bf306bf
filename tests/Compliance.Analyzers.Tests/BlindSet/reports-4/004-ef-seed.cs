using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Qianwan.Duodian.Domain.XiaoXi;

namespace Qianwan.Duodian.Infrastructure.EfCore.PeiZhi;

public class XiaoXiMoBanPeiZhi : IEntityTypeConfiguration<XiaoXiMoBan>
{
    private static readonly DateTime ChuShiShiJian = new(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    public void Configure(EntityTypeBuilder<XiaoXiMoBan> builder)
    {
        builder.ToTable("xx_mo_ban");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.ZhengWen).HasMaxLength(2000).IsRequired();
        builder.HasIndex(m => new { m.DianPuId, m.BianMa }).IsUnique();

        builder.HasData(
            new XiaoXiMoBan
            {
                Id = 1,
                DianPuId = 0,
                BianMa = "INVOICE",
                BiaoTi = "您订单的发票",
                ZhengWen = "您好，订单{{order_id}}的增值税发票已随本消息附上，如抬头需要更正请回复我们。",
                ChuangJianShiJian = ChuShiShiJian,
            },
            new XiaoXiMoBan
            {
                Id = 2,
                DianPuId = 0,
                BianMa = "REVIEW_GIFT",
                BiaoTi = "一点心意",
                ZhengWen = "您好，给订单{{order_id}}留下评价的买家都可以领取一副备用耳塞套，留评后告诉我们地址即可。", // expect: BSM2001
                ChuangJianShiJian = ChuShiShiJian,
            },
            new XiaoXiMoBan
            {
                Id = 3,
                DianPuId = 0,
                BianMa = "VIP_CLUB",
                BiaoTi = "邀请您加入会员",
                ZhengWen = "亲爱的{{buyer_name}}，诚邀您加入我们的VIP测评团，每月都能免费试用新品，积分还可以抽奖。", // expect: BSM1006|BSM1005
                ChuangJianShiJian = ChuShiShiJian,
            },
            new XiaoXiMoBan
            {
                Id = 4,
                DianPuId = 0,
                BianMa = "RETURN_LABEL",
                BiaoTi = "退货标签",
                ZhengWen = "您好，退货标签已附上，请在{{return_deadline}}前寄出，仓库验收后全额退款。",
                ChuangJianShiJian = ChuShiShiJian,
            });
    }
}
