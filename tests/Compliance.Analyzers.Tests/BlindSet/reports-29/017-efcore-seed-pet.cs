using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pawsome.Crm.Infrastructure.Configurations;

internal class AmazonBuyerTemplateConfiguration : IEntityTypeConfiguration<AmazonBuyerTemplate>
{
    public void Configure(EntityTypeBuilder<AmazonBuyerTemplate> builder)
    {
        builder.ToTable("AmazonBuyerTemplates");
        builder.HasKey(t => t.Id);
        builder.HasData(
            new AmazonBuyerTemplate { Id = 1, Name = "Harness size", Body = "Hello, the harness you ordered in S fits dogs of up to 6 kg. Is that the right size for yours?" },
            new AmazonBuyerTemplate { Id = 2, Name = "Birthday", Body = "Hello, tell us your dog's birthday and a bag of free treats will arrive on the day, no strings attached!" }, // expect: BSM1005|BSM1006
            new AmazonBuyerTemplate { Id = 3, Name = "Refer", Body = "Hello, bring a friend with a dog and you both get $10 credited for every purchase the friend makes." }, // expect: BSM1006
            new AmazonBuyerTemplate { Id = 4, Name = "Broken clip", Body = "Hello, thank you for the photo. A new clip is in the post; you can keep the harness as it is." },
            new AmazonBuyerTemplate { Id = 5, Name = "Unhappy", Body = "Hello, three stars really hurt us. Kindly change them to five and we send your money back." }); // expect: BSM2001|BSM2004
    }
}

public class AmazonBuyerTemplate
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Body { get; set; } = "";
}
