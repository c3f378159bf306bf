using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Multichannel.Erp.Data.Configurations;

public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> b)
    {
        b.ToTable("buyer_message_templates");
        b.HasKey(x => x.Id);
        b.HasData(
            new BuyerMessageTemplate { Id = 1, Channel = "amazon", Name = "delivery window", Body = "Dear buyer, the carrier would like to deliver the wardrobe on [Date]. Does this suit you?" },
            new BuyerMessageTemplate { Id = 2, Channel = "amazon", Name = "range", Body = "Dear buyer, take a look at our other wardrobes and chests too, there is something for every bedroom." }, // expect: BSM1007
            new BuyerMessageTemplate { Id = 3, Channel = "amazon", Name = "opinion", Body = "Dear buyer, please leave us your honest feedback on the order page when you have time." }, // expect: BSM2006
            new BuyerMessageTemplate { Id = 4, Channel = "amazon", Name = "video", Body = "Dear buyer, the assembly is shown at https://youtu.be/q8Xk2wardr0be step by step." }, // expect: BSM3001
            new BuyerMessageTemplate { Id = 5, Channel = "amazon", Name = "scratches", Body = "Dear buyer, we have refunded [Amount] for the scratched door of this order to your original payment method." });
    }
}
