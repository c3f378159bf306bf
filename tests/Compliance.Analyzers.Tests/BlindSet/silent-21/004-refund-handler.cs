using MediatR;

namespace Lichtwerk.Application.Refunds;

public class NotifyRefundHandler(IBuyerMessenger messenger) : INotificationHandler<RefundIssued>
{
    public Task Handle(RefundIssued e, CancellationToken ct)
    {
        var body = e.Locale switch
        {
            "zh-Hans" => $"您好，订单 {e.OrderId} 的退款 {e.Amount} 欧元已原路退回，通常三到五个工作日到账。",
            "zh-Hant" => $"您好，訂單 {e.OrderId} 的退款 {e.Amount} 歐元已退回原付款方式。",
            _ => $"Hello, we have refunded {e.Amount} EUR for order {e.OrderId} through Amazon. The money reaches your card within five working days.",
        };
        return messenger.SendAsync(e.OrderId, body, ct);
    }
}

public record RefundIssued(string OrderId, string Locale, decimal Amount) : INotification;
