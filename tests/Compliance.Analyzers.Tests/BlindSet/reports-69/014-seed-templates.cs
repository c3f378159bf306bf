using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MultiChannel.Data.Configurations
{
    public class MessageTemplateConfiguration : IEntityTypeConfiguration<MessageTemplate>
    {
        public void Configure(EntityTypeBuilder<MessageTemplate> builder)
        {
            builder.ToTable("AmazonMessageTemplates");
            builder.HasKey(t => t.Id);
            builder.Property(t => t.Name).HasMaxLength(80).IsRequired();
            builder.Property(t => t.Body).HasMaxLength(2000).IsRequired();

            builder.HasData(
                new MessageTemplate
                {
                    Id = 1,
                    Name = "Wrong size",
                    Subject = "Order {OrderId}",
                    Body = "Hi {BuyerName}, sorry the shoes do not fit. You can return them within 30 days; the prepaid label is in Your Orders."
                },
                new MessageTemplate
                {
                    Id = 2,
                    Name = "Review reminder 1",
                    Subject = "Order {OrderId}",
                    Body = "Hi {BuyerName}, post an honest review of your running shoes and we will refund $15 of the price as a thank you." // expect: BSM2001
                },
                new MessageTemplate
                {
                    Id = 3,
                    Name = "Review reminder 2",
                    Subject = "Order {OrderId}",
                    Body = "Hi {BuyerName}, last week we asked you for a review and you have not written one so far. Please do it today." // expect: BSM2006
                },
                new MessageTemplate
                {
                    Id = 4,
                    Name = "Black Friday",
                    Subject = "Order {OrderId}",
                    Body = "Hi {BuyerName}, our Black Friday sale starts on Thursday, with up to 40% off all trail shoes. Don't miss out!" // expect: BSM1001|BSM1007
                });
        }
    }

    public class MessageTemplate
    {
        public int Id { get; set; }
        public string Name { get; set; }
        public string Subject { get; set; }
        public string Body { get; set; }
    }
}
