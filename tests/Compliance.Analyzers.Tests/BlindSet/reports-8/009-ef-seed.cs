using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LanTu.Erp.Data.Configurations
{
    public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
    {
        public void Configure(EntityTypeBuilder<MessageTemplate> builder)
        {
            builder.HasKey(t => t.Id);
            builder.Property(t => t.Body).HasMaxLength(4000);
            builder.HasData(
                new MessageTemplate { Id = 1, Lang = "zh", Name = "退款通知", Body = "亲爱的{{buyer_name}}，您的订单{{order_id}}已经全额退款，预计3到5个工作日到账。" },
                new MessageTemplate { Id = 2, Lang = "zh", Name = "复购", Body = "亲爱的{{buyer_name}}，送您一张优惠券{{coupon_code}}，下次下单立减{{amount}}美元。" }, // expect: BSM1002|BSM1001
                new MessageTemplate { Id = 3, Lang = "zh", Name = "刻字确认", Body = "亲爱的{{buyer_name}}，请确认您要刻的文字是“{{engraving}}”，24小时内没有问题我们就安排生产。" },
                new MessageTemplate { Id = 4, Lang = "en", Name = "win-back", Body = "Dear {{buyer_name}}, your exclusive code {{coupon_code}} takes {{percent}}% off everything in our shop until {{end_date}}." }, // expect: BSM1002|BSM1001
                new MessageTemplate { Id = 5, Lang = "en", Name = "replacement", Body = "Dear {{buyer_name}}, the replacement for order {{order_id}} was handed to UPS today, at no cost to you." });
        }
    }

    public class MessageTemplate
    {
        public int Id { get; set; }
        public string Lang { get; set; }
        public string Name { get; set; }
        public string Body { get; set; }
    }
}
