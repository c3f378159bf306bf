using Microsoft.EntityFrameworkCore;

namespace Helpdesk.Data;

public class HelpdeskContext : DbContext
{
    public DbSet<BuyerTemplate> BuyerTemplates => Set<BuyerTemplate>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<BuyerTemplate>().HasData(
            new BuyerTemplate { Id = 1, Marketplace = "US", Body = "Hi %BuyerName%, the cable you reported as missing ships tomorrow." },
            new BuyerTemplate { Id = 2, Marketplace = "US", Body = "Hi %BuyerName%, take %Discount% off when you come back, our treat." }, // expect: BSM1001|BSM1006
            new BuyerTemplate { Id = 3, Marketplace = "US", Body = "Hi %BuyerName%, not 100% happy? Please don't leave a review yet, write to us and we make it right." }, // expect: BSM2003
            new BuyerTemplate { Id = 4, Marketplace = "DE", Body = "Hi %BuyerName%, the invoice for order %OrderId% is attached." },
            new BuyerTemplate { Id = 5, Marketplace = "CN", Body = "%BuyerName%您好,关注我们的公众号「爱充电」,更多福利等您来领。" }, // expect: BSM3002|BSM3003|BSM1006|BSM1007|BSM3001
            new BuyerTemplate { Id = 6, Marketplace = "CN", Body = "%BuyerName%您好,您反馈的充电器我们已安排免费换新。" });
    }
}

public class BuyerTemplate { public int Id { get; set; } public string Marketplace { get; set; } = ""; public string Body { get; set; } = ""; }
