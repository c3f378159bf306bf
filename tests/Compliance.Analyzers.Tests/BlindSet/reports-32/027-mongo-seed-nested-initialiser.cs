using MongoDB.Driver;

namespace ChannelLoom.Migrations.Mongo;

public sealed class M0042_DefaultAutomations(IMongoDatabase db) : IMongoMigration
{
    public Task UpAsync(CancellationToken ct)
    {
        var automations = new List<Automation>
        {
            new()
            {
                Name = "Amazon / delivered",
                Trigger = Trigger.Delivered,
                Action = new SendBuyerMessage
                {
                    Subject = "Will you give us five stars?", // expect: BSM2002
                    Body = new LocalizedText
                    {
                        En = "Hello %BuyerName%, rate the trolley 5 out of 5 and we shall be thankful forever.", // expect: BSM2002
                        Hi = "Namaste %BuyerName%, trolley ki warranty do saal ki hai.",
                    },
                },
            },
            new()
            {
                Name = "Amazon / second order",
                Trigger = Trigger.RepeatPurchase,
                Action = new SendBuyerMessage
                {
                    Subject = "A treat for you",
                    Body = new LocalizedText
                    {
                        En = "Hello %BuyerName%, your loyalty pays: redeem %Discount% on the trolley covers this week.", // expect: BSM1001|BSM1002|BSM1006
                    },
                },
            },
        };
        return db.GetCollection<Automation>("automations").InsertManyAsync(automations, cancellationToken: ct);
    }
}
