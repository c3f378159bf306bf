using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sellerdeck.Infrastructure.Persistence.Configurations;

internal sealed class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder)
    {
        builder.ToTable("message_templates");
        builder.HasKey(t => t.Id);

        builder.HasData(
            new MessageTemplate
            {
                Id = 1,
                Key = "address-incomplete",
                Body = "Dear {{buyer_name}}, the street number is missing from your address. Please reply with it so we can ship order {{order_id}}."
            },
            new MessageTemplate
            {
                Id = 2,
                Key = "post-purchase",
                Body = "Dear {{buyer_name}}, your personal voucher is {{voucher_code}}. Use it on anything in our shop." // expect: BSM1002|BSM1001
            },
            new MessageTemplate
            {
                Id = 3,
                Key = "manual",
                Body = "Dear {{buyer_name}}, you can download the manual at www.sellerdeck-manuals.com/{{sku}}." // expect: BSM3001
            },
            new MessageTemplate
            {
                Id = 4,
                Key = "raffle",
                Body = "Dear {{buyer_name}}, every customer this month takes part in our prize draw for a tablet." // expect: BSM1006
            });
    }
}
