using Microsoft.Azure.Functions.Worker;

public class RefundNotices(ISpMessaging sp, ILogger<RefundNotices> log)
{
    [Function("RefundNotices")]
    public async Task Run([QueueTrigger("refunds")] RefundJob j)
    {
        var text = j.Reason switch
        {
            "DEFECT" => $"Hello, the heating plate of order {j.OrderId} is defective as you wrote. We refunded {j.Amount:C} in full, no return needed.",
            "PARTIAL" => $"Hello, because one of the four feet was missing on order {j.OrderId} we refunded {j.Amount:C} for it.",
            "TAX" => $"Hello, too much tax was charged on order {j.OrderId}. {j.Amount:C} went back to your card today.",
            "OOS" => $"Hello, order {j.OrderId} could not be shipped, the last one was damaged in our storage. We refunded the full price.",
            _ => null
        };
        if (text is null)
        {
            log.LogWarning("no text for reason {Reason}, did not offer any refund or compensation to {Order}", j.Reason, j.OrderId);
            return;
        }
        await sp.CreateUnexpectedProblemAsync(j.OrderId, text);
    }
}

public record RefundJob(string OrderId, string Reason, decimal Amount);
