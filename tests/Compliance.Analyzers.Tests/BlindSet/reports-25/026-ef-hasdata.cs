using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Longtai.Erp.EntityFrameworkCore.Configurations;

public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> builder)
    {
        builder.ToTable("ErpMessageTemplates");
        builder.Property(x => x.Body).HasMaxLength(2000).IsRequired();
        builder.HasData(
            new MessageTemplate { Id = 1, Store = "DE-EN", Code = "RETURN_RECEIVED", Body = "Hello %BuyerName%, your return arrived and the refund of %Amount% is on its way to your account." },
            new MessageTemplate { Id = 2, Store = "UK", Code = "WINBACK", Body = "Hello %BuyerName%, it has been a while! Come back and we knock %Discount% off any duvet." }, // expect: BSM1001|BSM1006
            new MessageTemplate { Id = 3, Store = "UK", Code = "FEEDBACK_FIX", Body = "Hello %BuyerName%, the duvet was exchanged last week. Please change your seller feedback to positive today, or our account may be closed." }, // expect: BSM2005|BSM2002
            new MessageTemplate { Id = 4, Store = "UK", Code = "INSERT", Body = "Hello %BuyerName%, scan the QR code on the care card to register and receive a pillow case at no charge." }); // expect: BSM1005|BSM3001
    }
}
