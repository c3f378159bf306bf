using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Qianfan.Erp.Data.Configurations
{
    public class AmazonMessageTemplate
    {
        public int Id { get; set; }
        public string Code { get; set; }
        public string Subject { get; set; }
        public string Body { get; set; }
        public bool Enabled { get; set; }
    }

    public class AmazonMessageTemplateConfiguration : IEntityTypeConfiguration<AmazonMessageTemplate>
    {
        public void Configure(EntityTypeBuilder<AmazonMessageTemplate> builder)
        {
            builder.ToTable("amz_message_template");
            builder.HasKey(x => x.Id);
            builder.Property(x => x.Body).HasMaxLength(2000);

            builder.HasData(
                new AmazonMessageTemplate
                {
                    Id = 1,
                    Code = "CUSTOMIZE",
                    Subject = "刻字内容确认 #OrderId#",
                    Body = "您好，请确认戒指内圈的刻字内容以及大小写，确认后我们立即开工。",
                    Enabled = true
                },
                new AmazonMessageTemplate
                {
                    Id = 2,
                    Code = "RESTOCK",
                    Subject = "关于订单 #OrderId#",
                    Body = "您好，我们店铺的秋季新款围巾已经上架，颜色比去年更多，快进店看看吧！", // expect: BSM1007
                    Enabled = true
                },
                new AmazonMessageTemplate
                {
                    Id = 3,
                    Code = "REFUND",
                    Subject = "退款说明 #OrderId#",
                    Body = "您好，给您造成不便，请把支付宝账号发过来，我们私下把钱转给您。", // expect: BSM1004|BSM3004|BSM3003|BSM3002
                    Enabled = true
                },
                new AmazonMessageTemplate
                {
                    Id = 4,
                    Code = "SHORTAGE",
                    Subject = "[重要] 请查看订单 #OrderId#", // expect: BSM4004
                    Body = "您好，您订购的杯子只剩一只有货，另一只我们已经全额退款。",
                    Enabled = true
                });
        }
    }
}
