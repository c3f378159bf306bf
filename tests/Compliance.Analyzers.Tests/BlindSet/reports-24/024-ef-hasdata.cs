using Microsoft.EntityFrameworkCore;

namespace Birchline.Crm.Data;

public class CrmContext : DbContext
{
    public DbSet<BuyerEmailTemplate> BuyerEmailTemplates => Set<BuyerEmailTemplate>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<BuyerEmailTemplate>().HasData(
            new BuyerEmailTemplate { Id = 1, Name = "backorder", Subject = "Your order {{OrderId}}", HtmlBody = "<p>Hi {{FirstName}},</p><p>the hammock straps are out of stock. We cancelled that line and refunded it.</p>" },
            new BuyerEmailTemplate { Id = 2, Name = "nps", Subject = "How did we do?", HtmlBody = "<p>Hi {{FirstName}},</p><p>fill in our survey at <a href=\"https://hammockpals.typeform.com/to/x9\">this page</a>. It's short.</p>" }, // expect: BSM3001
            new BuyerEmailTemplate { Id = 3, Name = "vip", Subject = "Velvet rope", HtmlBody = "<p>Hi {{FirstName}},</p><p>you're on our VIP list now: early drops, secret prices and the occasional surprise box.</p>" }, // expect: BSM1006|BSM1001|BSM1005
            new BuyerEmailTemplate { Id = 4, Name = "knots", Subject = "A knot question", HtmlBody = "<p>Hi {{FirstName}},</p><p>the long strap goes on the thicker tree. Gravity does the rest.</p>" });
    }
}

public class BuyerEmailTemplate
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Subject { get; set; } = "";
    public string HtmlBody { get; set; } = "";
}
