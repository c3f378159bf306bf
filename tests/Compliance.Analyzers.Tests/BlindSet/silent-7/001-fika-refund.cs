using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Oxbow.Fulfilment.Refunds;

public class RefundNotifier
{
    private readonly AmazonConnection _amazon;
    private readonly IRefundLedger _ledger;

    public RefundNotifier(AmazonConnection amazon, IRefundLedger ledger)
    {
        _amazon = amazon;
        _ledger = ledger;
    }

    public async Task NotifyAsync(string orderId, CancellationToken ct)
    {
        var entry = await _ledger.FindAsync(orderId, ct);
        if (entry is null || entry.Notified)
        {
            return;
        }

        var request = new CreateUnexpectedProblemRequest
        {
            Text = entry.IsPartial
                ? $"The grill tongs were missing from your set. We have refunded {entry.Amount:C} for them on this order; the rest of the set is unchanged."
                : "The courier reported your grill as lost. We have refunded the full price including shipping. The money goes back to the payment method of the order.",
        };

        if (await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct))
        {
            entry.Notified = true;
            await _ledger.SaveAsync(ct);
        }
    }
}
