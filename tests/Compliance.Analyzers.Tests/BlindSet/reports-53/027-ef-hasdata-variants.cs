using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Solstice.Data.Configurations;

public class BuyerMessageVariantConfiguration : IEntityTypeConfiguration<BuyerMessageVariant>
{
    public void Configure(EntityTypeBuilder<BuyerMessageVariant> b)
    {
        b.HasKey(x => x.Id);
        b.HasData(
            new BuyerMessageVariant { Id = 1, Slot = "fan-noise", Tone = 'F', Text = "Please check that the fan stands level; the hum stops then in most cases." },
            new BuyerMessageVariant { Id = 2, Slot = "fan-noise", Tone = 'C', Text = "Still humming? Take the refund through Amazon or a new fan, whichever you like better." },
            new BuyerMessageVariant { Id = 3, Slot = "fan-after", Tone = 'F', Text = "Should you ever consider a low rating, kindly speak to us beforehand so that it does not come to that." }, // expect: BSM2003
            new BuyerMessageVariant { Id = 4, Slot = "fan-after", Tone = 'C', Text = "Summer sale is on! All our fans and coolers are reduced till Monday." }, // expect: BSM1001|BSM1007
            new BuyerMessageVariant { Id = 5, Slot = "fan-after", Tone = 'S', Text = "Scan the QR code on the base for club perks outside Amazon." }); // expect: BSM3001|BSM1006|BSM3003
    }
}
