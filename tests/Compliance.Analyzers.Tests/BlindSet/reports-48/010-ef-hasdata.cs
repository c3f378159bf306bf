using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dianshang.Data.Configurations;

public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder)
    {
        builder.ToTable("MessageTemplate");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Body).HasMaxLength(2000);

        builder.HasData(
            new MessageTemplate { Id = 1, Code = "AMZ_DELAY", Lang = "zh-TW", Body = "您好，因颱風影響，您的訂單將延後兩天送達，造成不便敬請見諒。" },
            new MessageTemplate { Id = 2, Code = "AMZ_REVIEW", Lang = "zh-TW", Body = "您好，若您願意給予五顆星的評價，我們將不勝感激！" }, // expect: BSM2002
            new MessageTemplate { Id = 3, Code = "AMZ_FEEDBACK", Lang = "zh-TW", Body = "您好，只要您撤下賣家負評，我們就退還一半貨款。" }, // expect: BSM2005|BSM2001
            new MessageTemplate { Id = 4, Code = "AMZ_FEEDBACK", Lang = "en", Body = "Hello, as long as your negative seller feedback stands we cannot release the refund. Please take it down first." }, // expect: BSM2005|BSM2001|BSM2004
            new MessageTemplate { Id = 5, Code = "AMZ_REFUND", Lang = "en", Body = "Hello, we refunded the missing hook (USD 3.20) on this order through Amazon." }
        );
    }
}
