using Microsoft.Extensions.Hosting;

namespace Larkfield.Returns.Workers;

public sealed class RefundNoticeWorker(IRefundFeed refunds, IBuyerMessenger messenger) : BackgroundService
{
    private const string FullRefund = "We have refunded order {0} in full. The amount goes back to the card you paid with; most banks show it within five days.";
    private const string PartialRefund = "The lid was missing from order {0}, so we have refunded {1} for it through Amazon. The rest of your order is unchanged.";
    private const string LostParcel = "The carrier has declared order {0} lost. We can send it again or refund it, whichever you prefer. Please reply to this message.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var r in refunds.ReadAllAsync(stoppingToken))
        {
            var text = r switch
            {
                { Lost: true } => string.Format(LostParcel, r.OrderId),
                { Partial: true } => string.Format(PartialRefund, r.OrderId, r.Amount.ToString("C")),
                _ => string.Format(FullRefund, r.OrderId),
            };
            await messenger.SendAsync(r.OrderId, text, stoppingToken);
        }
    }
}
