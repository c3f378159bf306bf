using Microsoft.EntityFrameworkCore;

namespace Parcelo.Data.Seeding;

public class MessageTemplate
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public required string Body { get; set; }
}

public class TemplateDb(DbContextOptions<TemplateDb> options) : DbContext(options)
{
    public DbSet<MessageTemplate> Templates => Set<MessageTemplate>();

    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<MessageTemplate>().HasData(
            new MessageTemplate { Id = 1, Name = "Address check", Body = "Hi {{buyer}}, the street number is missing from your address. Please send it to us here." },
            new MessageTemplate { Id = 2, Name = "Day 14", Body = "Hi {{buyer}}, your code {{coupon_code}} is waiting: use it on any yoga item until Sunday." }, // expect: BSM1002
            new MessageTemplate { Id = 3, Name = "Day 20", Body = "Hi {{buyer}}, if you love the mat, please tell other shoppers in a review. If you don't, write to us first." }, // expect: BSM2003|BSM2002
            new MessageTemplate { Id = 4, Name = "Day 25", Body = "Hi {{buyer}}, would you share your experience with the mat in a product review?" }, // expect: BSM2006
            new MessageTemplate { Id = 5, Name = "Return label", Body = "Hi {{buyer}}, your prepaid label is in Your Orders. Drop the box at any UPS point." });
    }
}
