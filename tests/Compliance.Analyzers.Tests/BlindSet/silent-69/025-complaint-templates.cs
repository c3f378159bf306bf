using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MultiChannel.Data.Configurations
{
    public class ComplaintTemplateConfiguration : IEntityTypeConfiguration<ComplaintTemplate>
    {
        public void Configure(EntityTypeBuilder<ComplaintTemplate> builder)
        {
            builder.ToTable("ComplaintTemplates");
            builder.HasKey(x => x.Id);
            builder.HasData(
                new ComplaintTemplate
                {
                    Id = 1,
                    Subject = "Order {OrderId}",
                    Body = "Hi {BuyerName}, sorry that the sole came off. Would you like a new pair or a full refund? Both are free for you."
                },
                new ComplaintTemplate
                {
                    Id = 2,
                    Subject = "Order {OrderId}",
                    Body = "Hi {BuyerName}, we reviewed your case: the parcel was handed over to a neighbor on {Date}. Please ask there first."
                },
                new ComplaintTemplate
                {
                    Id = 3,
                    Subject = "Order {OrderId}",
                    Body = "Hi {BuyerName}, a coupon cannot be added after the order was placed. We are sorry that we cannot change the price."
                },
                new ComplaintTemplate
                {
                    Id = 4,
                    Subject = "订单 {OrderId}",
                    Body = "您好，鞋底开胶属于质量问题，您可以选择免费换一双新的，或者退货全额退款，运费由我们承担。"
                },
                new ComplaintTemplate
                {
                    Id = 5,
                    Subject = "订单 {OrderId}",
                    Body = "您好，您申请的赔付亚马逊正在审核，预计周五前有结果，请留意订单页面。"
                });
        }
    }
}
