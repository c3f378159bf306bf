using SellerErp.Mail;
using SellerErp.Messaging;
using SellerErp.Orders;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Api.solicitations.v1;

var orders = new OrderRepository();
orders.Save(new Order("112-0000001-0000001", "Ana", "ana@marketplace.amazon.com", "desk lamp", 39.90m, OrderState.Delayed) { PromisedOn = new DateOnly(2026, 11, 20) });
orders.Save(new Order("112-0000002-0000002", "Wei", "wei@marketplace.amazon.com", "台灯", 39.90m, OrderState.DamagedInTransit) { Language = "zh" });
orders.Save(new Order("112-0000003-0000003", "Tom", "tom@marketplace.amazon.com", "floor lamp", 89.00m, OrderState.Delivered) { DeliveredOn = new DateOnly(2026, 11, 12) });

var notifier = new BuyerNotifier(new MessagingApi(), new SolicitationsApi(), new BuyerMailer("service@lumen-lamps.example"));
foreach (OrderState state in Enum.GetValues<OrderState>())
{
    foreach (Order order in orders.InState(state))
    {
        await notifier.NotifyAsync(order);
    }
}
