using Microsoft.EntityFrameworkCore;

namespace Vendorly.Data;

public class MessageTemplate
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Body { get; set; } = "";
}

public class VendorlyContext : DbContext
{
    public DbSet<MessageTemplate> MessageTemplates => Set<MessageTemplate>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<MessageTemplate>().HasData(
            new MessageTemplate { Id = 1, Name = "Wrong item", Body = "Hi [BuyerName], you received the blue cushion instead of the green one. The green one ships today, keep the blue one." },
            new MessageTemplate { Id = 2, Name = "Thank you", Body = "Hi [BuyerName], thanks for shopping with us. Type [CouponCode] in the promotion field for your next cushion." }, // expect: BSM1002
            new MessageTemplate { Id = 3, Name = "Rating", Body = "Hi [BuyerName], if you like the cushion, rate it. If you don't, write to us and not on Amazon." }, // expect: BSM2003
            new MessageTemplate { Id = 4, Name = "Facebook", Body = "Hi [BuyerName], join our Facebook group 'Cushion Lovers' and meet other customers." }, // expect: BSM3001|BSM3002|BSM3003|BSM1007
            new MessageTemplate { Id = 5, Name = "Refund", Body = "Hi [BuyerName], your refund of [Amount] was issued today to the card you paid with." });
    }
}
