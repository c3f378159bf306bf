using FluentEmail.Core;

namespace Cobbold.Toys.Marketplace;

public class ToyOrderMails(IFluentEmailFactory factory)
{
    public Task BatteryAsync(AmazonOrder order) =>
        factory.Create()
            .To(order.BuyerRelayEmail)
            .Subject($"Battery for your train - order {order.Id}")
            .Body($"Hello, the battery of your train was not in the box. It was posted today, " +
                  $"there are no costs for you. If it has not come by {order.PartEta:d}, reply to this mail.")
            .SendAsync();

    public Task NoGiftAsync(AmazonOrder order) =>
        factory.Create()
            .To(order.BuyerRelayEmail)
            .Subject("Your question about order " + order.Id)
            .Body("Hello, the picture shows the train with a bridge, but the bridge is not part of the set. "
                + "If you would like to return the train for that reason, the label is in Your Orders, and we refund it in full.")
            .SendAsync();

    public Task RecallAsync(AmazonOrder order) =>
        factory.Create()
            .To(order.BuyerRelayEmail)
            .Subject("玩具火车安全提示 - 订单 " + order.Id)
            .Body("您好，这批火车的电池盖可能松动，请不要再让孩子玩。我们已经全额退款，火车请作废弃处理。")
            .SendAsync();
}
