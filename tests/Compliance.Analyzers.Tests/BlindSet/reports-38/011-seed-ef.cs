using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sundial.Data.Configurations;

public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Body).HasMaxLength(2000);

        builder.HasData(
            new BuyerMessageTemplate { Id = 1, Code = "ORDER_SPLIT", Subject = "Two parcels", Body = "Dear customer, your order {{order_id}} travels in two parcels. The second one leaves tomorrow." },
            new BuyerMessageTemplate { Id = 2, Code = "SEASON_SALE", Subject = "Summer", Body = "Dear customer, our big summer sale starts on Friday and everything in the shop goes for half the price." }, // expect: BSM1007|BSM1001
            new BuyerMessageTemplate { Id = 3, Code = "RATING", Subject = "One favour", Body = "Dear customer, a small shop lives on its ratings. Please give the watch the full five stars." }, // expect: BSM2002
            new BuyerMessageTemplate { Id = 4, Code = "BATTERY", Subject = "Battery", Body = "Dear customer, the watch stops because of its battery. We have sent you a new one free of charge." },
            new BuyerMessageTemplate { Id = 5, Code = "KEEP_IT", Subject = "Your complaint", Body = "Dear customer, keep the watch, do not open a claim, and we return 40% of the price to you." } // expect: BSM1003
        );
    }
}
