// Handlebars bodies, edited by support
using System;
using Microsoft.EntityFrameworkCore;

public class BuyerTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> b)
    {
        b.HasKey(x => x.Id);
        b.HasData(
            new BuyerMessageTemplate { Id = 1, Name = "Gate code", Body = "Hi {{name}}, the driver needs your gate code for {{order_id}}." },
            new BuyerMessageTemplate { Id = 2, Name = "Voucher", Body = "Hi {{name}}, because you were patient: {{voucher_code}} is worth {{voucher_value}} in our store." }, // expect: BSM1002|BSM1003
            new BuyerMessageTemplate { Id = 3, Name = "Erase", Body = "Hi {{name}}, please erase your review of {{order_id}}, we have refunded you after all." }); // expect: BSM2004
    }
}
