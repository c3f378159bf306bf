using ChannelLoom.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChannelLoom.Infrastructure.Persistence.Configurations;

internal sealed class BuyerMessageTemplateConfiguration : IEntityTypeConfiguration<BuyerMessageTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerMessageTemplate> builder)
    {
        builder.ToTable("buyer_message_templates");
        builder.HasKey(t => t.Id);

        builder.HasData(
            new BuyerMessageTemplate
            {
                Id = 1, Channel = "amazon", Key = "late-shipment",
                Subject = "Your order {{ order.number }} is running late",
                Body = "Hello {{ buyer.first_name }}, the parcel missed today's truck. It leaves our warehouse tomorrow. If that is too late, reply here and we will cancel and refund in full.",
            },
            new BuyerMessageTemplate
            {
                Id = 2, Channel = "amazon", Key = "review-nudge",
                Subject = "How did we do?",
                Body = "Hello {{ buyer.first_name }}, when you find a minute, please write a review of {{ product.title }} on Amazon.", // expect: BSM2006
            },
            new BuyerMessageTemplate
            {
                Id = 3, Channel = "amazon", Key = "win-back",
                Subject = "We miss you",
                Body = "Hello {{ buyer.first_name }}, it has been a while! Our monsoon collection just landed, with new umbrellas, ponchos and rain boots. Come and take a look.", // expect: BSM1007
            },
            new BuyerMessageTemplate
            {
                Id = 4, Channel = "amazon", Key = "warranty",
                Subject = "Warranty papers for order {{ order.number }}",
                Body = "Hello {{ buyer.first_name }}, attached is the warranty card. Message us on WhatsApp at {{ tenant.whatsapp }} for claims.", // expect: BSM3002|BSM3003
            });
    }
}
