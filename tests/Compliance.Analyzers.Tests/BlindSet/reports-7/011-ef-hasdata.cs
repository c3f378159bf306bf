using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Tidewater.Crm.Persistence.Configurations;

public class BuyerTemplateConfiguration : IEntityTypeConfiguration<BuyerTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerTemplate> builder)
    {
        builder.ToTable("BuyerTemplates");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Code).HasMaxLength(40).IsRequired();
        builder.Property(t => t.Body).HasMaxLength(2000);

        builder.HasData(
            new BuyerTemplate
            {
                Id = 1,
                Code = "gate-code",
                Body = "The driver could not enter your estate. Please send us the gate code for order %Order.Number% and we will arrange a second attempt.",
            },
            new BuyerTemplate
            {
                Id = 2,
                Code = "after-sale-a",
                Body = "Hello %Buyer.Name%! You qualify for %Discount.Amount% off the matching towel rail. " + // expect: BSM1001
                       "Simply answer YES and we will set up the reduced price for your account.",
            },
            new BuyerTemplate
            {
                Id = 3,
                Code = "after-sale-b",
                Body = "Hello %Buyer.Name%! We have just released a heated towel rail and a mirror cabinet. Have a look at both in our shop, stock is limited!", // expect: BSM1007
            },
            new BuyerTemplate
            {
                Id = 4,
                Code = "warranty-card",
                Body = "The warranty for your towel rail runs for five years from %Order.Date%. The warranty terms are attached as PDF.",
            },
            new BuyerTemplate
            {
                Id = 5,
                Code = "second-ask",
                Body = "Hello %Buyer.Name%! You still have not answered our request from last week. Once more: please post a review of the towel rail.", // expect: BSM2006
            });
    }
}
