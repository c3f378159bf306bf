using MassTransit;

namespace PocketOms.Consumers;

public record ReturnInspected(string AmazonOrderId, string Buyer, string Verdict, decimal Amount);

public class ReturnInspectedConsumer(IAmazonThread thread, ILogger<ReturnInspectedConsumer> logger) : IConsumer<ReturnInspected>
{
    public async Task Consume(ConsumeContext<ReturnInspected> context)
    {
        var m = context.Message;

        string reply = m.Verdict switch
        {
            "ok" => $"Hi {m.Buyer}, your return arrived and we refunded {m.Amount:C} for order {m.AmazonOrderId}. Banks need 3-5 days to show it.",
            "scratched" => $"Hi {m.Buyer}, the item from order {m.AmazonOrderId} came back scratched, so we could only refund {m.Amount:C}.",
            "missing-parts" => $"Hi {m.Buyer}, the charger was not in the return box. Pop your PayPal email in the reply and we send the {m.Amount:C} that way, its quicker.", // expect: BSM1004|BSM3002|BSM3003|BSM3004
            "ours" => $"Hi {m.Buyer}, our bad, the seal was faulty. We refunded order {m.AmazonOrderId} in full. Could you take down that one-star review now?", // expect: BSM2004|BSM2001
            _ => ""
        };

        if (reply.Length == 0)
        {
            logger.LogWarning("Unknown verdict {Verdict}", m.Verdict);
            return;
        }

        await thread.ReplyAsync(m.AmazonOrderId, reply, context.CancellationToken);
    }
}
