using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Haoyou.Erp.EntityFramework.Seeds
{
    public class AmazonMessageTemplateSeed : IEntityTypeConfiguration<AmazonMessageTemplate>
    {
        public void Configure(EntityTypeBuilder<AmazonMessageTemplate> builder)
        {
            builder.HasData(
                new AmazonMessageTemplate
                {
                    Id = 1,
                    Name = "物流延误",
                    Subject = "您的订单 [OrderId] 配送延迟",
                    Body = "[BuyerName] 您好，包裹在中转仓滞留，预计 [Date] 前送达。若您不想等待，我们可以取消并全额退款。"
                },
                new AmazonMessageTemplate
                {
                    Id = 2,
                    Name = "漏发配件",
                    Subject = "您的订单 [OrderId] 的配件",
                    Body = "[BuyerName] 您好，漏装的[Part]已免费补寄，运单号 [Tracking]。"
                },
                new AmazonMessageTemplate
                {
                    Id = 3,
                    Name = "签收关怀",
                    Subject = "您的订单 [OrderId]",
                    Body = "[BuyerName] 您好，宝贝已签收。满意就夸夸我们，不满意请先找客服、别急着写评价。" // expect: BSM2003|BSM2002
                },
                new AmazonMessageTemplate
                {
                    Id = 4,
                    Name = "老客户",
                    Subject = "[BuyerName]，我们上新了", // expect: BSM1007
                    Body = "[BuyerName] 您好，夏季新款凉席现已开卖，老朋友先到先选。" // expect: BSM1007
                });
        }
    }
}
