using MassTransit;

namespace Yuexiu.OrderHub.Consumers;

public class RefundDoneConsumer(IBuyerMessageSender sender) : IConsumer<RefundDone>
{
    public async Task Consume(ConsumeContext<RefundDone> ctx)
    {
        var m = ctx.Message;
        var text = m.Kind switch
        {
            RefundKind.Full => $"Hi {m.Buyer}, we refund {m.Amount:0.00} USD for order {m.OrderId} in Amazon. Bank need 3-5 days.",
            RefundKind.Missing => $"Hi {m.Buyer}, one of three hooks was missing in order {m.OrderId}, we refund {m.Amount:0.00} USD for this hook.",
            RefundKind.Shipping => $"{m.Buyer}您好，订单{m.OrderId}晚到，运费{m.Amount:0.00}美元已退回原卡。",
            RefundKind.Tax => $"{m.Buyer}您好，多收的税费{m.Amount:0.00}美元已通过亚马逊退还。",
            RefundKind.Lost => $"{m.Buyer}您好，包裹确认丢失，货款已全额退回，无需任何操作。",
            _ => throw new NotSupportedException($"未知退款类型 {m.Kind}")
        };
        await sender.SendAsync(m.ShopId, m.OrderId, text);
    }
}
