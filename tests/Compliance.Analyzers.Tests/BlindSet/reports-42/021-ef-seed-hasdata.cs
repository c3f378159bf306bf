using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krakow.Ceramics.Data;

public class BuyerTemplateConfiguration : IEntityTypeConfiguration<BuyerTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerTemplate> b)
    {
        b.HasKey(x => x.Id);
        b.Property(x => x.Body).HasMaxLength(2000);
        b.HasData(
            new BuyerTemplate { Id = 1, Name = "Broken plate", Channel = "amazon",
                Body = "Hello {Buyer}, please send us one photo of the broken plate. We replace it at once, no return needed." },
            new BuyerTemplate { Id = 2, Name = "Bad review rescue", Channel = "amazon",
                Body = "Hello {Buyer}, now that you hold the new plate, would you think again about your one star text and correct it?" }, // expect: BSM2004
            new BuyerTemplate { Id = 3, Name = "Loyal buyer", Channel = "amazon",
                Body = "Hello {Buyer}, for a second set please do not use the listing but write here, you have it at the wholesale price." }, // expect: BSM1001|BSM3003
            new BuyerTemplate { Id = 4, Name = "Card in parcel", Channel = "amazon",
                Body = "Hello {Buyer}, scan the QR code on the golden card and register to get a spoon rest as a bonus." }, // expect: BSM1005|BSM3001
            new BuyerTemplate { Id = 5, Name = "Return received", Channel = "amazon",
                Body = "Hello {Buyer}, your return has reached Krakow. The refund of {Amount} was issued through Amazon today." });
    }
}
