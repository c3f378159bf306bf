using DotNetCore.CAP;

namespace Weilai.Orders.Events;

public record BuyerMessageEvent(string OrderId, string Title, string Content);

public class OrderDeliveredHandler(ICapPublisher cap)
{
    public async Task HandleAsync(string orderId, string asin, CancellationToken ct)
    {
        await cap.PublishAsync("bsm.send", new BuyerMessageEvent(
            orderId,
            "Tip for your aquarium pump",
            "Customers with your pump also need our filter sponge B0C7XXQ21P; put it in your basket today."), cancellationToken: ct); // expect: BSM1007

        await cap.PublishAsync("bsm.send", new BuyerMessageEvent(
            orderId,
            "关于您的水泵",
            "您好，水泵首次使用前请先浸泡十分钟。若有异响，请回复本消息，我们为您换新。"), cancellationToken: ct);

        await cap.PublishAsync("bsm.send", new BuyerMessageEvent(
            orderId,
            "关于您的水泵",
            "您好，邀请好友下单，您和好友各得 5 美元购物金。"), cancellationToken: ct); // expect: BSM1006|BSM1001|BSM1002|BSM1004|BSM1005
    }
}
