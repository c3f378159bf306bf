using MediatR;

namespace Contoso.CrossBorder.Application.Refunds;

internal sealed class RefundIssuedHandler(IBuyerMessenger messenger) : INotificationHandler<RefundIssued>
{
    private const string Full =
        "Hello {0}, your order {1} has been refunded in full, {2}. Amazon sends the money to the card you paid with; this takes three to five days.";

    private const string Partial =
        "Hello {0}, we have refunded {2} for the missing cable of order {1}. The gift wrapping you paid for is included in the amount.";

    private const string WithCoupon =
        "Hello {0}, a coupon had already been applied to order {1}, therefore the refund of {2} is lower than the list price.";

    public Task Handle(RefundIssued n, CancellationToken ct)
    {
        var template = n switch
        {
            { CouponApplied: true } => WithCoupon,
            { IsPartial: true } => Partial,
            _ => Full,
        };
        return messenger.SendAsync(n.OrderId, string.Format(template, n.BuyerName, n.OrderId, n.Amount.ToString("C")), ct);
    }
}
