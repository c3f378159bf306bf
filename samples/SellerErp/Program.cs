using Compliance;
using SellerErp.Mail;
using SellerErp.Messaging;
using SellerErp.Orders;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Api.solicitations.v1;

// What support has typed for buyers: no build knows it.
Dictionary<string, string> notes = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "notes.tsv")).Select(l => l.Split('\t')).ToDictionary(l => l[0], l => l[1]);

var orders = new OrderRepository();
orders.Save(new Order("112-0000001-0000001", "Ana", "ana@marketplace.amazon.com", "desk lamp", 39.90m, OrderState.Delayed) { PromisedOn = new DateOnly(2026, 11, 20) });
orders.Save(new Order("112-0000002-0000002", "Wei", "wei@marketplace.amazon.com", "台灯", 39.90m, OrderState.DamagedInTransit) { Language = "zh" });
orders.Save(new Order("112-0000003-0000003", "Tom", "tom@marketplace.amazon.com", "floor lamp", 89.00m, OrderState.Delivered) { DeliveredOn = new DateOnly(2026, 11, 12) });
orders.Save(new Order("112-0000004-0000004", "Eva", "eva@marketplace.amazon.com", "lava lamp", 29.90m, OrderState.OutOfStock) { SupportNote = notes["112-0000004-0000004"] });
orders.Save(new Order("112-0000005-0000005", "Max", "max@marketplace.amazon.com", "lava lamp", 29.90m, OrderState.OutOfStock) { SupportNote = notes["112-0000005-0000005"] });

var notifier = new BuyerNotifier(new MessagingApi(), new SolicitationsApi(), new BuyerMailer("service@lumen-lamps.example"), new MessageGate(MessageChecker.Default));
foreach (OrderState state in Enum.GetValues<OrderState>())
{
    foreach (Order order in orders.InState(state))
    {
        await notifier.NotifyAsync(order);
    }
}
