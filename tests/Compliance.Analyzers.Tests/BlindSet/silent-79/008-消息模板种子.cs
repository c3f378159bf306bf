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
    }

    public class AmazonMessageTemplateConfiguration : IEntityTypeConfiguration<AmazonMessageTemplate>
    {
        public void Configure(EntityTypeBuilder<AmazonMessageTemplate> builder)
        {
            builder.ToTable("amz_message_template");
            builder.HasData(
                new AmazonMessageTemplate
                {
                    Id = 11,
                    Code = "LOST",
                    Subject = "关于订单 #OrderId# 的包裹",
                    Body = "您好，物流公司确认订单 #OrderId# 的包裹已丢失，我们已为您全额退款，款项原路返回。"
                },
                new AmazonMessageTemplate
                {
                    Id = 12,
                    Code = "WRONGITEM",
                    Subject = "发错商品的处理 #OrderId#",
                    Body = "您好，订单 #OrderId# 误发了蓝色围裙，正确的红色已补发，附件是退货标签，运费不需要您承担。"
                },
                new AmazonMessageTemplate
                {
                    Id = 13,
                    Code = "HEAVY",
                    Subject = "预约送货 #OrderId#",
                    Body = "您好，跑步机重八十公斤，需要预约送货上门。请问周三上午还是周四下午方便？是否有电梯？"
                },
                new AmazonMessageTemplate
                {
                    Id = 14,
                    Code = "ALLERGY",
                    Subject = "安全提示 #OrderId#",
                    Body = "您好，重要提示：订单 #OrderId# 的电热毯请勿折叠使用，发现线路破损应立即停用并告知我们，我们会退款。"
                });
        }
    }
}
