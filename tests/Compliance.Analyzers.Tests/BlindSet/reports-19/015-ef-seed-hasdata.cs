using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Messaging.Infrastructure.Configurations;

internal sealed class ReplyTemplateConfiguration : IEntityTypeConfiguration<ReplyTemplate>
{
    public void Configure(EntityTypeBuilder<ReplyTemplate> builder)
    {
        builder.ToTable("reply_templates");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Body).HasMaxLength(2000).IsRequired();

        builder.HasData(
            new ReplyTemplate { Id = 1, Name = "Wrong colour", Body = "Dear customer, sorry that we packed the wrong colour. The right one leaves tomorrow and you may keep the other." },
            new ReplyTemplate { Id = 2, Name = "Price too high", Body = "Dear customer, since you asked: pay by bank transfer and I can let you have it for 20 dollars less." }, // expect: BSM3003|BSM1001|BSM1004
            new ReplyTemplate { Id = 3, Name = "Warranty", Body = "Dear customer, the warranty runs for two years. We repair or replace the lamp at no cost to you." },
            new ReplyTemplate { Id = 4, Name = "Warranty plus", Body = "Dear customer, the warranty grows by a whole year as soon as your review of the lamp is online." }, // expect: BSM2001
            new ReplyTemplate { Id = 5, Name = "Feedback", Body = "Dear customer, your negative seller feedback hurts us badly. Remove it please, otherwise we cannot process the refund." }); // expect: BSM2005|BSM2001|BSM2004
    }
}

public class ReplyTemplate
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Body { get; set; } = "";
}
