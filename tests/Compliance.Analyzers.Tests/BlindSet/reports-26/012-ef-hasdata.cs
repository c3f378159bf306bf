using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hollander.Boeken.Data;

public class BuyerTemplateConfiguration : IEntityTypeConfiguration<BuyerTemplate>
{
    public void Configure(EntityTypeBuilder<BuyerTemplate> builder)
    {
        builder.ToTable("buyer_templates");
        builder.HasKey(x => x.Id);
        builder.HasData(
            new BuyerTemplate { Id = 1, Channel = "amazon", Body = "Dear {Name}, the publisher has postponed the second volume to 4 March. We will dispatch it on that day." },
            new BuyerTemplate { Id = 2, Channel = "amazon", Body = "Dear {Name}, would you be so good as to write a review of the book on Amazon? We would value your honest view." }, // expect: BSM2006
            new BuyerTemplate { Id = 3, Channel = "amazon", Body = "Dear {Name}, a fortnight ago we asked you for a review; may we remind you of it once more?" }, // expect: BSM2006
            new BuyerTemplate { Id = 4, Channel = "amazon", Body = "Dear {Name}, our winter catalogue is out, with more than 200 new titles for long evenings." }); // expect: BSM1007
    }
}

public class BuyerTemplate
{
    public int Id { get; set; }
    public string Channel { get; set; } = "";
    public string Body { get; set; } = "";
}
