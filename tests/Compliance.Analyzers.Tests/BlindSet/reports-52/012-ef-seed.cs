using Microsoft.EntityFrameworkCore;

namespace ParcelPilot.Data;

public class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.HasKey(x => x.Id);
        builder.HasData(
            new BuyerMessageTemplate { Id = 1, Code = "WARRANTY", Body = "Dear {{buyer}}, the warranty card for order {{order_id}} is attached." },
            new BuyerMessageTemplate { Id = 2, Code = "FREEBIE", Body = "Dear {{buyer}}, reply with the word YES and we post you a second charging cable as a free gift." }, // expect: BSM1005
            new BuyerMessageTemplate { Id = 3, Code = "REBATE", Body = "Dear {{buyer}}, every customer gets {{percent}} cash back on this order, paid out over Venmo." }, // expect: BSM1004
            new BuyerMessageTemplate { Id = 4, Code = "CODE", Body = "Dear {{buyer}}, {{coupon_code}} works until Sunday on everything in our shop." }, // expect: BSM1002
            new BuyerMessageTemplate { Id = 5, Code = "ACTIVATION", Body = "Dear {{buyer}}, your activation code is {{licence_key}}. Enter it in the app under Settings." },
            new BuyerMessageTemplate { Id = 6, Code = "FB_EDIT", Body = "Dear {{buyer}}, we still see the negative feedback on our seller account. Please withdraw it soon, it is costing us our ranking." }); // expect: BSM2005
    }
}
