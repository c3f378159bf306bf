namespace Elk.Handlers;
public class OrderShippedHandler : INotificationHandler<OrderShipped>
{
    private const string Template = "Hi {0}, your order {1} was shipped. Follow us on Facebook for exclusive deals!"; // expect: BSM3001|BSM3003|BSM1007|BSM3002
    public Task Handle(OrderShipped e, CancellationToken ct) =>
        _messaging.SendAsync(e.OrderId, string.Format(Template, e.BuyerName, e.OrderId), ct);
}
