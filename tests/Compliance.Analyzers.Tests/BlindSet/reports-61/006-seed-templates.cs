using Microsoft.EntityFrameworkCore;

namespace MiniSeller.Data;

public class MiniSellerContext(DbContextOptions<MiniSellerContext> options) : DbContext(options)
{
    public DbSet<BuyerTemplate> BuyerTemplates => Set<BuyerTemplate>();
    public DbSet<SentMessage> SentMessages => Set<SentMessage>();

    protected override void OnModelCreating(ModelBuilder mb)
    {
        mb.Entity<BuyerTemplate>(e =>
        {
            e.HasKey(t => t.Id);
            e.Property(t => t.Body).HasMaxLength(2000);
            e.HasIndex(t => t.Name).IsUnique();

            e.HasData(
                new BuyerTemplate { Id = 1, Name = "address-check", Marketplace = "Amazon.com", Subject = "Question on order {OrderId}", Body = "Hi {Buyer}, the carrier cant find the house number for order {OrderId}. Could you send us the full street address please?" },
                new BuyerTemplate { Id = 2, Name = "size-swap", Marketplace = "Amazon.com", Subject = "Size for order {OrderId}", Body = "Hi {Buyer}, we can swap the size on order {OrderId}. Send the M back with the label Amazon gave you and the L leaves the same day." },
                new BuyerTemplate { Id = 3, Name = "bad-star", Marketplace = "Amazon.com", Subject = "About your rating", Body = "Hi {Buyer}, saw your 2 stars. Bump it to 5 and your money's back in your account the same day." }, // expect: BSM2001|BSM2004
                new BuyerTemplate { Id = 4, Name = "regular", Marketplace = "Amazon.co.uk", Subject = "Order {OrderId}", Body = "Hi {Buyer}, next time skip Amazon and order straight from our own site, its a few quid cheaper." }, // expect: BSM3003|BSM1001
                new BuyerTemplate { Id = 5, Name = "missing-screw", Marketplace = "Amazon.co.uk", Subject = "Missing screws, order {OrderId}", Body = "Hi {Buyer}, the bag of M6 screws for order {OrderId} is in tonight's post, no charge of course." });
        });
    }
}

public class BuyerTemplate
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Marketplace { get; set; } = "";
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}
