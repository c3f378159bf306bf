using Microsoft.EntityFrameworkCore;

namespace YunCang.Data;

public class MessageTemplate
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Lang { get; set; } = "zh";
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}

public class CareDbContext : DbContext
{
    public DbSet<MessageTemplate> MessageTemplates => Set<MessageTemplate>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        // 站内信模板初始数据
        builder.Entity<MessageTemplate>().HasData(
            new MessageTemplate
            {
                Id = 1,
                Code = "YANWU",
                Subject = "关于您的订单 {OrderId} 延误",
                Body = "尊敬的{BuyerName}，受台风影响，您的包裹将晚到两到三天。如您不愿等待，我们可为您取消并全额退款。",
            },
            new MessageTemplate
            {
                Id = 2,
                Code = "HAOPING",
                Subject = "关于订单 {OrderId}",
                Body = "尊敬的{BuyerName}，留下五星好评并截图发给我们，即可获得10美元礼品卡。", // expect: BSM2001
            },
            new MessageTemplate
            {
                Id = 3,
                Code = "FUGOU",
                Subject = "关于订单 {OrderId} 的说明",
                Body = "尊敬的{BuyerName}，老顾客再次购买时输入优惠码 {CouponCode} 即可使用，数量有限。", // expect: BSM1002
            },
            new MessageTemplate
            {
                Id = 4,
                Code = "DIZHI",
                Subject = "请确认收货地址",
                Body = "尊敬的{BuyerName}，快递公司反馈地址缺少门牌号，请回复本消息补充，以便我们今天发货。",
            });
    }
}
