using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace YunCang.Oms.Data.Seeds;

public class MessageTemplate
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Title { get; set; } = "";
    public string Content { get; set; } = "";
    public bool Enabled { get; set; }
}

public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder)
    {
        builder.ToTable("oms_message_template");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Content).HasMaxLength(2000);

        builder.HasData(
            new MessageTemplate
            {
                Id = 1,
                Code = "STOCK_OUT",
                Title = "订单 {单号} 缺货退款说明",
                Content = "{客户}您好，仓库盘点后确认该颜色已售完，我们已取消订单并全额退款，款项三到五天退回原支付方式，非常抱歉。",
                Enabled = true,
            },
            new MessageTemplate
            {
                Id = 2,
                Code = "SIGNED_3D",
                Title = "订单 {单号} 使用提醒",
                Content = "{客户}您好，首次使用请先充满电。另外给您准备了一张满减券，结账时输入 HELLO30 就能用。", // expect: BSM1002
                Enabled = true,
            },
            new MessageTemplate
            {
                Id = 3,
                Code = "BAD_STAR",
                Title = "订单 {单号} 售后跟进",
                Content = "{客户}您好，新机器已经给您换好了，能不能麻烦您抽一分钟把之前那条一星评论改成好的，或者直接删掉？", // expect: BSM2004
                Enabled = true,
            },
            new MessageTemplate
            {
                Id = 4,
                Code = "FESTIVAL",
                Title = "订单 {单号} 节日问候",
                Content = "{客户}您好，中秋将至，店里给老主顾备了一盒小礼品，回复收货地址就给您寄一份，不收钱。", // expect: BSM1005
                Enabled = false,
            },
            new MessageTemplate
            {
                Id = 5,
                Code = "WARRANTY",
                Title = "订单 {单号} 保修说明",
                Content = "{客户}您好，电机保修两年，自签收之日起算。如出现异响，请回复本消息并附上一段视频，我们免费更换电机。",
                Enabled = true,
            });
    }
}
