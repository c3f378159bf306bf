using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Integra.Persistence.Configurations;

internal sealed class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.HasKey(t => t.Id);
        builder.HasData(
            new BuyerMessageTemplate { Id = 1, Locale = "en", Body = "Dear {{name}}, please choose a delivery slot for the wardrobe by replying to this message." },
            new BuyerMessageTemplate { Id = 2, Locale = "en", Body = "Dear {{name}}, every month we draw one buyer who wins a wardrobe. Reply to take part." }, // expect: BSM1006
            new BuyerMessageTemplate { Id = 3, Locale = "zh-Hans", Body = "尊敬的{{name}}，签收后截图发给客服，即返现{{amount}}元。" }, // expect: BSM1004
            new BuyerMessageTemplate { Id = 4, Locale = "zh-Hant", Body = "親愛的{{name}}，請將評價改為五顆星，我們會感激不盡。" }, // expect: BSM2004|BSM2002
            new BuyerMessageTemplate { Id = 5, Locale = "zh-Hant", Body = "親愛的{{name}}，退款已退回原付款方式，約三至五個工作天入帳。" });
    }
}
