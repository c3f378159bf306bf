using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Shunda.Erp.EntityFrameworkCore.Configurations;

public class AmazonMessageTemplateConfiguration : IEntityTypeConfiguration<AmazonMessageTemplate>
{
    public void Configure(EntityTypeBuilder<AmazonMessageTemplate> builder)
    {
        builder.ToTable("AppAmazonMessageTemplates");
        builder.Property(x => x.Code).HasMaxLength(32).IsRequired();

        builder.HasData(
            new AmazonMessageTemplate
            {
                Id = 1, Code = "QUEHUO", Title = "缺货通知",
                Content = "亲爱的买家，您订购的型号临时缺货，我们已经取消订单并全额退款，非常抱歉。",
            },
            new AmazonMessageTemplate
            {
                Id = 2, Code = "HAOPING", Title = "售后回访",
                Content = "亲爱的买家，收到货后给个五星好评，我们送您一个手机支架。", // expect: BSM2001
            },
            new AmazonMessageTemplate
            {
                Id = 3, Code = "POSUN", Title = "破损处理",
                Content = "亲爱的买家，非常抱歉杯子碎了，我们会重新寄一只给您，不需要您退回。",
            },
            new AmazonMessageTemplate
            {
                Id = 4, Code = "ZHEKOU", Title = "节日问候",
                Content = "亲爱的买家，中秋快乐！店内全部商品本周满两件减15美元。", // expect: BSM1001|BSM1007
            });
    }
}
