using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Qiming.Data.Seed
{
    public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
    {
        public void Configure(EntityTypeBuilder<MessageTemplate> builder)
        {
            builder.ToTable("amz_message_template");
            builder.HasKey(t => t.Id);
            builder.Property(t => t.Title).HasMaxLength(100);

            builder.HasData(
                new MessageTemplate
                {
                    Id = 1,
                    Title = "延迟发货",
                    Content = "尊敬的顾客，您订购的窗帘需要重新裁剪，预计周四寄出。给您添麻烦了，请谅解。"
                },
                new MessageTemplate
                {
                    Id = 2,
                    Title = "发货通知",
                    Content = "尊敬的顾客，您的包裹今天已经从我们仓库寄出，单号 {tracking}，感谢您的购买！" // expect: BSM4002
                },
                new MessageTemplate
                {
                    Id = 3,
                    Title = "缺货",
                    Content = "尊敬的顾客，您拍的灰色窗帘已经断货，请您在订单页面自行点取消，理由选“不想要了”即可。" // expect: BSM4001
                },
                new MessageTemplate
                {
                    Id = 4,
                    Title = "二次催评",
                    Content = "尊敬的顾客，上周给您写过信请您评价，一直没看到，今天再次提醒您去写一条商品评论。" // expect: BSM2006
                },
                new MessageTemplate
                {
                    Id = 5,
                    Title = "定制确认",
                    Content = "尊敬的顾客，请确认窗帘的高度是 {height} 厘米，我们收到您的回复后开始裁剪。"
                });
        }
    }
}
