using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Argus.Omnichannel.Data;

public class BuyerMessageTemplateConfig : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> b)
    {
        b.ToTable("buyer_message_template");
        b.HasKey(x => x.Id);
        b.HasData(
            new BuyerMessageTemplate
            {
                Id = 1,
                Channel = "Amazon",
                Name = "Battery recall",
                Content = "Please stop using the power bank of order [OrderNo]. We have refunded it in full; dispose of it at a collection point.",
            },
            new BuyerMessageTemplate
            {
                Id = 2,
                Channel = "Amazon",
                Name = "Thanks + code",
                Content = "Hi [Buyer], thanks for shopping! Your personal voucher [VoucherCode] is good until [ValidTo].", // expect: BSM1002
            },
            new BuyerMessageTemplate
            {
                Id = 3,
                Channel = "Amazon",
                Name = "Second reminder",
                Content = "Hi [Buyer], we noticed that you still have not written a review, so this is a friendly second reminder.", // expect: BSM2006
            },
            new BuyerMessageTemplate
            {
                Id = 4,
                Channel = "Amazon",
                Name = "Insta",
                Content = "Hi [Buyer], follow @argus.light on Instagram for ideas for your living room.", // expect: BSM3002|BSM3001|BSM1007|BSM3003
            });
    }
}
