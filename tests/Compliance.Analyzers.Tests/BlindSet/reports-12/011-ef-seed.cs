using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Orbis.Infrastructure.Persistence.Configurations;

internal sealed class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder)
    {
        builder.ToTable("message_templates");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Body).HasMaxLength(2000).IsRequired();

        builder.HasData(
            new MessageTemplate
            {
                Id = 1,
                Name = "Oversize scheduling",
                Body = "Hello %Buyer.Name%, your sofa is ready. Please reply with two days on which the carrier may deliver it.",
            },
            new MessageTemplate
            {
                Id = 2,
                Name = "Seven days after",
                Body = "Hello %Buyer.Name%, as a valued customer you get %Discount.Amount% off any cushion in our shop this month.", // expect: BSM1001
            },
            new MessageTemplate
            {
                Id = 3,
                Name = "Negative rating",
                Body = "Hello %Buyer.Name%, we refunded you, so please change your one-star rating to five stars.", // expect: BSM2004
            },
            new MessageTemplate
            {
                Id = 4,
                Name = "Recall",
                Body = "Hello %Buyer.Name%, the legs of model S-2 may break. Stop using the stool; we refund the purchase in full.",
            });
    }
}
