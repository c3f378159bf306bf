using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Basecamp7.Persistence.Configurations;

public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Body).HasMaxLength(2000);
        builder.HasData(
            new BuyerMessageTemplate { Id = 1, Code = "DELAY", Body = "Hello, the snow has closed our depot. Order [OrderId] will arrive on [NewDate]; if that is too late we cancel and refund you in full." },
            new BuyerMessageTemplate { Id = 2, Code = "THX_2", Body = "Hello, your boots order [OrderId] entitles you to a voucher worth 20 € – just answer and we send you the digits." }, // expect: BSM1002
            new BuyerMessageTemplate { Id = 3, Code = "SORRY", Body = "Hello, sorry for the scuffed heel. We'd like to transfer 15 € to your PayPal as a small goodwill gesture." }, // expect: BSM1004|BSM1003
            new BuyerMessageTemplate { Id = 4, Code = "CARE", Body = "Hello, please wax the leather of the boots from order [OrderId] before the first hike, otherwise the warranty does not cover stains." },
            new BuyerMessageTemplate { Id = 5, Code = "DIRECT", Body = "Hello, next time skip the marketplace and buy from our own shop; the fees we save go straight into your pocket." }); // expect: BSM3003
    }
}
