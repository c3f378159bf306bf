using Hangfire;

namespace PawKitchen.Web.Jobs;

[Queue("buyer-messages")]
public sealed class DelayNoticeJob(IBuyerMessenger messenger, IOrderReader orders)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var o in orders.LateAsync(ct))
        {
            var text = o.Country == "CN"
                ? $"{o.BuyerName}您好，订单{o.AmazonOrderId}因航班取消延误，预计{o.Eta:M月d日}送达。若您不想等待，我们可以取消并全额退款。"
                : $"Hello {o.BuyerName}, order {o.AmazonOrderId} is late because the flight was cancelled. We expect it on {o.Eta:MMM d}. " +
                  "If this is too late for you, tell us and we cancel it and give the full money back.";
            await messenger.SendMessageAsync(o.AmazonOrderId, text, ct);
        }
    }
}
