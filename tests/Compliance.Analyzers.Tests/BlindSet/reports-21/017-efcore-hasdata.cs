using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lichtwerk.Persistence.Configurations;

public class BuyerTemplateConfiguration : IEntityTypeConfiguration<BuyerTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerTemplate> builder)
    {
        builder.HasKey(t => t.Id);
        builder.HasData(
            new BuyerTemplate
            {
                Id = 1, Channel = "Amazon", Locale = "en",
                Subject = "Question about your engraving",
                Body = "Hello, the engraving has 31 letters and the plate takes 24. Which words shall we leave out?"
            },
            new BuyerTemplate
            {
                Id = 2, Channel = "Amazon", Locale = "en",
                Subject = "Your name plate",
                Body = "Hello, post a picture of your plate with a review and we engrave a key ring for you at no charge." // expect: BSM2001
            },
            new BuyerTemplate
            {
                Id = 3, Channel = "Amazon", Locale = "zh-Hans",
                Subject = "您的门牌",
                Body = "您好，想要更低的价格？直接在我们官网下单，绕过平台更划算。" // expect: BSM3003|BSM1001|BSM3001
            });
    }
}
