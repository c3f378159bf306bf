namespace AuditTrail.Jobs;

public class HistoricMessageScan
{
    private const string FindOffers = @"
SELECT m.id, m.order_id, m.sent_at, m.agent
FROM sent_message m
WHERE m.body LIKE '%free gift%'
   OR m.body LIKE '%use code%at checkout%'
   OR m.body LIKE '%leave us a 5 star review%'
   OR m.body LIKE '%remove your review%'
   OR m.body LIKE '%好评返现%'
   OR m.body LIKE '%加微信%'
ORDER BY m.sent_at DESC";

    private const string UpdateFlag =
        "UPDATE sent_message SET flag = 'INCENTIVE', note = 'Agent offered a gift card for a review' WHERE id = @id";

    public async Task<int> RunAsync(IDb db, CancellationToken token)
    {
        var hits = await db.QueryAsync<long>(FindOffers, token);
        foreach (var id in hits)
            await db.ExecuteAsync(UpdateFlag, new { id }, token);
        Console.WriteLine($"{hits.Count} messages offer a discount, a gift or money for a review. See report.");
        return hits.Count;
    }
}
