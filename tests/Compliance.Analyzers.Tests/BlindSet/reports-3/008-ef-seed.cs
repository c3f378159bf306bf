using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meridian.CustomerCare.Data.Configurations;

public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder)
    {
        builder.ToTable("message_templates");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Name).HasMaxLength(80).HasComment("internal name, e.g. review-incentive or coupon");
        builder.Property(t => t.Body).HasMaxLength(2000);

        builder.HasData(
            new MessageTemplate
            {
                Id = 1,
                Name = "customs-number",
                Channel = "Amazon",
                Subject = "Customs number for order %Order.Number%",
                Body = "Hello %Customer.FirstName%, customs in Santiago need your RUT to release the parcel. Please reply with it so that delivery can go ahead.",
            },
            new MessageTemplate
            {
                Id = 2,
                Name = "winback",
                Channel = "Amazon",
                Subject = "A word about order %Order.Number%",
                Body = "Hello %Customer.FirstName%, we noticed you returned the desk lamp. Come back within 14 days and we take %Discount.Amount% off the price, only for you.", // expect: BSM1001
            },
            new MessageTemplate
            {
                Id = 3,
                Name = "second-reminder",
                Channel = "Amazon",
                Subject = "Order %Order.Number%",
                Body = "Hello %Customer.FirstName%, this is our second reminder: we still have not seen your product review. Please take a minute to write it.", // expect: BSM2006
            },
            new MessageTemplate
            {
                Id = 4,
                Name = "color-check",
                Channel = "Amazon",
                Subject = "Engraving for order %Order.Number%",
                Body = "Hello %Customer.FirstName%, the engraving field is empty. Which text shall we engrave on the bottle? We need it by %Order.ShipBy%.",
            });
    }
}
