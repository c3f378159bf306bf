using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Muying.Erp.Data.Configurations;

// 母婴店铺：买家消息模板初始数据
public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.ToTable("buyer_message_template");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Content).HasMaxLength(2000).IsRequired();

        builder.HasData(
            new BuyerMessageTemplate
            {
                Id = 1,
                Code = "DELAY",
                Title = "延误通知",
                Content = "您好，订单{{order_no}}中的婴儿推车因清关延误，预计{{eta}}送达。若您不便等待，请回复，我们将全额退款。"
            },
            new BuyerMessageTemplate
            {
                Id = 2,
                Code = "REVIEW_GIFT",
                Title = "索评",
                Content = "宝妈您好，推车用得顺手的话请给个五星，您的一句好评对我们小店非常重要。" // expect: BSM2002
            },
            new BuyerMessageTemplate
            {
                Id = 3,
                Code = "REBUY",
                Title = "复购",
                Content = "{{buyer_name}}您好，老顾客专享：凭券码{{coupon_code}}再购奶瓶立减{{amount}}元，本周内有效。" // expect: BSM1002|BSM1001
            },
            new BuyerMessageTemplate
            {
                Id = 4,
                Code = "PART",
                Title = "补寄配件",
                Content = "您好，推车缺少的杯架已补寄，运单号{{tracking_no}}，不产生任何费用。"
            });
    }
}
