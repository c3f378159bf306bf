using Microsoft.EntityFrameworkCore;

namespace ParcelMint.Data;

public class ParcelMintContext(DbContextOptions<ParcelMintContext> o) : DbContext(o)
{
    public DbSet<BuyerTemplate> BuyerTemplates => Set<BuyerTemplate>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<BuyerTemplate>().HasData(
            new BuyerTemplate
            {
                Id = 1, Trigger = "order.shipped.late", Locale = "en",
                Subject = "About your order {orderId}",
                Body = "We missed today's pickup. Your order {orderId} goes out tomorrow by express at our cost."
            },
            new BuyerTemplate
            {
                Id = 2, Trigger = "order.delivered+5d", Locale = "en",
                Subject = "About your order {orderId}",
                Body = "Thank you for choosing us! Claim your complimentary travel pouch by replying YES." // expect: BSM1005
            },
            new BuyerTemplate
            {
                Id = 3, Trigger = "order.delivered+12d", Locale = "en",
                Subject = "Two minutes?",
                Body = "We noticed you haven't written a review yet, so this is a friendly second reminder." // expect: BSM2006
            },
            new BuyerTemplate
            {
                Id = 4, Trigger = "order.delivered+20d", Locale = "en",
                Subject = "News from our kitchen",
                Body = "Every buyer in May is entered into our prize draw for a kitchen robot. Good luck!" // expect: BSM1006
            });
    }
}

public class BuyerTemplate { public int Id { get; set; } public string Trigger { get; set; } = ""; public string Locale { get; set; } = ""; public string Subject { get; set; } = ""; public string Body { get; set; } = ""; }
