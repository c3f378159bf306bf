using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wms.Data.Configurations;

public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
{
    public void Configure(EntityTypeBuilder<MessageTemplate> b)
    {
        b.ToTable("bsm_message_template");
        b.HasKey(x => x.Id);
        b.Property(x => x.Body).HasMaxLength(2000);

        b.HasData(
            new MessageTemplate
            {
                Id = 1,
                Code = "ADDR_CHECK",
                Subject = "A question about the delivery address of your order",
                Body = "Dear {{buyer_name}}, the courier could not find house number {{house_no}}. Could you confirm the street and the number?"
            },
            new MessageTemplate
            {
                Id = 2,
                Code = "FIVE_STAR",
                Subject = "How do you like your {{product_short_name}}?",
                Body = "Dear {{buyer_name}}, as a small family business we depend on you: please leave us a 5-star review, it takes only a minute." // expect: BSM2002
            },
            new MessageTemplate
            {
                Id = 3,
                Code = "REORDER",
                Subject = "Running low?",
                Body = "Dear {{buyer_name}}, use {{coupon_code}} before {{valid_until}} and save {{percent}}% on your refill." // expect: BSM1001|BSM1002
            },
            new MessageTemplate
            {
                Id = 4,
                Code = "REPLACE",
                Subject = "Replacement for your order {{order_id}}",
                Body = "Dear {{buyer_name}}, we are sending you a new unit because the first one arrived broken. You do not have to send anything back."
            });
    }
}

public class MessageTemplate
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}
