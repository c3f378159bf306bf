using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Haiyun.XiaoXi.Persistence.Configurations;

public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> b)
    {
        b.ToTable("buyer_message_template");
        b.HasKey(x => x.Id);
        b.Property(x => x.Body).HasMaxLength(2000);

        b.HasData(
            new BuyerMessageTemplate { Id = 1, Code = "DELAY", Locale = "zh-CN",
                Subject = "订单 {orderId} 延迟说明",
                Body = "您好，因口岸查验，您的订单 {orderId} 预计推迟三天送达。如不愿等待，我们可为您取消并全额退款。" },
            new BuyerMessageTemplate { Id = 2, Code = "AFTER_SALE", Locale = "zh-CN",
                Subject = "感谢您选购我们的露营灯",
                Body = "亲，收到露营灯满意的话麻烦给个五星好评，您的支持是我们前进的动力！" }, // expect: BSM2002|BSM2003
            new BuyerMessageTemplate { Id = 3, Code = "AFTER_SALE_2", Locale = "zh-CN",
                Subject = "露营灯回访",
                Body = "您好，晒出评论截图发给客服，即可领取 8 美元返现，名额有限。" }, // expect: BSM2001
            new BuyerMessageTemplate { Id = 4, Code = "BATTERY", Locale = "zh-TW",
                Subject = "電池安全提醒",
                Body = "您好，首次使用前請先將電池充滿，約需四小時。若指示燈未亮起，請直接回覆此訊息。" },
            new BuyerMessageTemplate { Id = 5, Code = "VIP", Locale = "zh-TW",
                Subject = "給老顧客的一封信",
                Body = "親愛的顧客，下次回購請先私訊我們，可享八五折專屬價。" }); // expect: BSM1001|BSM1006
    }
}
