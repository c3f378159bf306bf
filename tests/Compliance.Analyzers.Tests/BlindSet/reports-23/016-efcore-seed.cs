using Microsoft.EntityFrameworkCore;

namespace PawKitchen.Data;

public class ShopDb : DbContext
{
    public DbSet<MailTemplate> MailTemplates => Set<MailTemplate>();

    protected override void OnModelCreating(ModelBuilder mb)
    {
        mb.Entity<MailTemplate>().HasData(
            new MailTemplate { Id = 1, Code = "ADDRESS", Body = "Hello {{Buyer}}, the post office says there is no such street number. Could you check your address please?" },
            new MailTemplate { Id = 2, Code = "HAPPY", Body = "Hello {{Buyer}}, love our knife? Then tell the whole world on Amazon with 5 stars!" }, // expect: BSM2002|BSM2003
            new MailTemplate { Id = 3, Code = "OLD", Body = "Hello {{Buyer}}, as old friend you always get a lower price, write us before you order next time." }, // expect: BSM1001|BSM1006|BSM3003
            new MailTemplate { Id = 4, Code = "SITE", Body = "Hello {{Buyer}}, the manual video is at https://youtu.be/kN1fe55, please have a look." }, // expect: BSM3001
            new MailTemplate { Id = 5, Code = "RETURN", Body = "Hello {{Buyer}}, your return arrived here, the full money goes back on your card within 5 days." });
    }
}
