using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mabang.Mini.EntityFrameworkCore.Configurations
{
    public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
    {
        public void Configure(EntityTypeBuilder<MessageTemplate> builder)
        {
            builder.ToTable("sys_message_template");
            builder.HasKey(x => x.Id);
            builder.Property(x => x.Title).HasMaxLength(200).HasComment("模板标题");
            builder.Property(x => x.Body).HasColumnType("text").HasComment("模板正文");

            builder.HasData(
                new MessageTemplate { Id = 1, Platform = "amazon", Title = "定制信息核对", Body = "您好，您订单{订单号}的刻字内容里有一个字母我们没有看清，请回复确认是“l”还是“1”。" },
                new MessageTemplate { Id = 2, Platform = "amazon", Title = "签收关怀", Body = "您好，包裹已签收。如觉得不错，可到我们的独立站逛逛。" }, // expect: BSM1007|BSM3003|BSM3001
                new MessageTemplate { Id = 3, Platform = "amazon", Title = "质保说明", Body = "您好，订单{订单号}的质保期为12个月，凭亚马逊订单号即可享受，无需注册。" },
                new MessageTemplate { Id = 4, Platform = "amazon", Title = "索评二次", Body = "您好，前几天发给您的评价邀请不知道您看到没有，再次恳请您支持一下。" } // expect: BSM2006|BSM2002
            );
        }
    }
}
