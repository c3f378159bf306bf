using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vesper.Crm.Infrastructure;

public class EmailTemplateConfiguration : IEntityTypeConfiguration<EmailTemplate>
{
    public void Configure(EntityTypeBuilder<EmailTemplate> builder)
    {
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Body).HasMaxLength(4000);
        builder.HasData(
            new EmailTemplate { Id = 1, Trigger = "order.delayed", Subject = "Delay of your order",
                Body = "Hello [Buyer], the candles melt above 30 degrees, so we wait with shipping until Thursday. You can cancel at any time." },
            new EmailTemplate { Id = 2, Trigger = "order.delivered", Subject = "Lighting your candle",
                Body = "Hello [Buyer], trim the wick to 5 mm. And do look at our store page, where the winter scents are up." }, // expect: BSM1007
            new EmailTemplate { Id = 3, Trigger = "order.delivered.7d", Subject = "Your opinion",
                Body = "Hello [Buyer], we invite you to rate your purchase on Amazon. Every opinion is welcome." }, // expect: BSM2006
            new EmailTemplate { Id = 4, Trigger = "review.negative", Subject = "Your candle",
                Body = "Hello [Buyer], we saw that the scent let you down. Nine dollars go back to you the day the one-star rating is gone." }, // expect: BSM2001|BSM2004
            new EmailTemplate { Id = 5, Trigger = "order.refunded", Subject = "Refund",
                Body = "Hello [Buyer], [Amount] has been refunded to your card. No further steps are needed." });
    }
}
