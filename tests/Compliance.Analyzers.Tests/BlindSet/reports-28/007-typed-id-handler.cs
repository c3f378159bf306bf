using MediatR;

namespace Integra.Care.Handlers;

public readonly record struct AmazonOrderId(string Value);
public sealed record RepairEnquiryReceived(AmazonOrderId OrderId, string BuyerName) : INotification;

public sealed class RepairEnquiryHandler(IBuyerMessageGateway gateway) : INotificationHandler<RepairEnquiryReceived>
{
    public async Task Handle(RepairEnquiryReceived e, CancellationToken ct)
    {
        await gateway.SendAsync(e.OrderId, $"Dear {e.BuyerName}, please tell us which light is blinking.", ct);
        await gateway.SendAsync(e.OrderId, $"Dear {e.BuyerName}, repairs are cheaper when you pay us directly by PayPal.", ct); // expect: BSM3003|BSM1001
        await gateway.SendAsync(
            e.OrderId,
            "Our technician Leo is on WhatsApp, just add 0044 7700 900 418 and send a short clip.", // expect: BSM3002|BSM3003
            ct);
    }
}
