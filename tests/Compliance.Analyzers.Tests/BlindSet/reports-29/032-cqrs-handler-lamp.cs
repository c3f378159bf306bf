using MediatR;

namespace Lumen.Api.Features.BuyerMessages;

public sealed record SendBuyerMessage(string OrderId, string Text) : IRequest;

public sealed class OrderDeliveredHandler(ISender sender) : INotificationHandler<OrderDelivered>
{
    public async Task Handle(OrderDelivered e, CancellationToken ct)
    {
        var text = e switch
        {
            { Lamp.HasRemote: true } => "Pull the plastic strip out of the remote before you use it; the lamp then pairs by itself.",
            { Country: "CN" or "SG" } => "您好，灯具若用得开心，欢迎推荐给朋友，每成功推荐一位，我们送您一张15美元礼品卡。", // expect: BSM1005|BSM1006
            { Country: "TW" } => "您好，若對檯燈不滿意，請先聯絡我們，不要直接留下負評。", // expect: BSM2003
            { Amount: > 100 } => "You spent more than a hundred dollars with us - here's a little thank-you: LUMEN-VIP-5 takes five dollars off next time.", // expect: BSM1002|BSM1001|BSM1006
            _ => null,
        };

        if (text is not null)
            await sender.Send(new SendBuyerMessage(e.OrderId, text), ct);
    }
}
