using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PaperAndPine.Data.Configurations;

public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.ToTable("AmazonBuyerMessageTemplates");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Body).HasMaxLength(2000);

        builder.HasData(
            new BuyerMessageTemplate
            {
                Id = 1,
                Culture = "en-US",
                Trigger = "PersonalisationMissing",
                Body = "Hello {{buyer}}, you ordered an engraved fountain pen but left the text field empty. Which name should we engrave? We start as soon as you answer."
            },
            new BuyerMessageTemplate
            {
                Id = 2,
                Culture = "zh-CN",
                Trigger = "PersonalisationMissing",
                Body = "您好{{buyer}}，您订购了刻字钢笔，但没有填写刻字内容。请回复需要刻的名字，确认后我们马上制作。"
            },
            new BuyerMessageTemplate
            {
                Id = 3,
                Culture = "en-US",
                Trigger = "Delivered",
                Body = "Hello {{buyer}}, your notebooks have arrived! Our brand-new linen planners just landed in the store as well, take a look before they are gone." // expect: BSM1007
            },
            new BuyerMessageTemplate
            {
                Id = 4,
                Culture = "zh-CN",
                Trigger = "Delivered",
                Body = "您好{{buyer}}，笔记本已送达。本店秋季新品手账刚刚上架，多款热卖，欢迎进店逛逛。" // expect: BSM1007
            },
            new BuyerMessageTemplate
            {
                Id = 5,
                Culture = "zh-CN",
                Trigger = "InkLeak",
                Body = "您好{{buyer}}，墨囊漏墨给您带来不便，我们已安排补发一盒新的墨囊，无需退回旧的。"
            });
    }
}
