using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fernhill.Oms.Data.Configurations;

public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder)
    {
        builder.ToTable("BuyerMessageTemplates");
        builder.Property(t => t.Body).HasMaxLength(2000);

        builder.HasData(
            new MessageTemplate { Id = 1, Name = "Damaged", Body = "Hi %BuyerName%, we are sorry about the broken glass. A new one is on its way, you can keep the old frame." },
            new MessageTemplate { Id = 2, Name = "Thank you", Body = "Hi %BuyerName%, take %Discount% off anything you order from us this month." }, // expect: BSM1001|BSM1006
            new MessageTemplate { Id = 3, Name = "Review", Body = "Hi %BuyerName%, how about a short review of %ProductTitle%? Other shoppers rely on it." }, // expect: BSM2006
            new MessageTemplate
            {
                Id = 4,
                Name = "Rebate",
                Body = "Hi %BuyerName%, send a screenshot of your published review and the purchase price comes back to your PayPal.", // expect: BSM2001
            },
            new MessageTemplate { Id = 5, Name = "Invoice", Body = "Hi %BuyerName%, the invoice for %OrderId% is attached." });
    }
}
