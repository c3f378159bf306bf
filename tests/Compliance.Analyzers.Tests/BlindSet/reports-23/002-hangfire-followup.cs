using Hangfire;

namespace PawKitchen.Web.Jobs;

public class FollowUpJob
{
    private readonly IBuyerMessenger _messenger;
    private readonly AppDb _db;

    public FollowUpJob(IBuyerMessenger messenger, AppDb db) => (_messenger, _db) = (messenger, db);

    [AutomaticRetry(Attempts = 2)]
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var order in await _db.Orders.Where(o => o.DeliveredAt != null).ToListAsync(ct))
        {
            if (order.IsWarm)
                await _messenger.SendMessageAsync(order.AmazonOrderId,
                    $"Hello {order.BuyerName}, show us your honest comment of the garlic press and we will send a $10 Amazon gift card to you."); // expect: BSM2001|BSM1005
            else if (order.HasDelay)
                await _messenger.SendMessageAsync(order.AmazonOrderId,
                    $"Hello {order.BuyerName}, the carrier tells us your parcel is late. New date is {order.NewEta:d}. Sorry for the waiting.");
            else
                await _messenger.SendMessageAsync(order.AmazonOrderId,
                    $"Hello {order.BuyerName}, when you are happy with the press, please share it in a review; when you are not, write to us first."); // expect: BSM2003|BSM2002
        }
    }
}
