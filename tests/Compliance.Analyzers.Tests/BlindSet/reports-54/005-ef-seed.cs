using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lindenhof.Erp.Data.Configurations;

public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Body).HasMaxLength(2000);

        builder.HasData(
            new BuyerMessageTemplate { Id = 1, Code = "CUSTOMS", Language = "en",
                Body = "Customs asks for your tax number before the parcel with order {orderId} can be released. Please reply with it." },
            new BuyerMessageTemplate { Id = 2, Code = "CARE", Language = "en",
                Body = "Dear {buyer}, we put a small surprise for you into the next parcel, just tell us your favourite colour." }, // expect: BSM1005|BSM1006
            new BuyerMessageTemplate { Id = 3, Code = "CARE", Language = "zh-Hans",
                Body = "亲爱的{buyer}，晒图评价后联系客服，即可获得 5 美元礼品卡。" }, // expect: BSM2001
            new BuyerMessageTemplate { Id = 4, Code = "BROKEN", Language = "zh-Hans",
                Body = "非常抱歉灯罩破损，我们已为订单 {orderId} 免费补发一个新的，预计五天内送达。" },
            new BuyerMessageTemplate { Id = 5, Code = "WHOLESALE", Language = "en",
                Body = "For ten pieces or more it is easier if you order from us directly by bank transfer, without Amazon in between." }); // expect: BSM3003
    }
}
