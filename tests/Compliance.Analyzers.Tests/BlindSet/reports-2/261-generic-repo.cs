namespace Sand.Seeding;
public class MessageTemplateSeeder(DbContext db)
{
    public void Seed()
    {
        db.Add(new MessageTemplate { Key = "delivered", Body = "Hello {{name}}, the sandbox was delivered." });
        db.Add(new MessageTemplate { Key = "stars", Body = "Hello {{name}}, give us five stars and we pay back half of the price." }); // expect: BSM2001
    }
}
