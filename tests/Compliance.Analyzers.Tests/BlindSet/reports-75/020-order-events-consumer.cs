using MassTransit;
using Umbra.Contracts.Orders;

namespace Umbra.Camping.Consumers;

public class OrderEventsConsumer :
    IConsumer<OrderPaid>,
    IConsumer<OrderHandedToCarrier>,
    IConsumer<OrderHeld>
{
    private readonly IAmazonBuyerChannel _buyers;

    public OrderEventsConsumer(IAmazonBuyerChannel buyers)
    {
        _buyers = buyers;
    }

    public Task Consume(ConsumeContext<OrderPaid> context)
    {
        var m = context.Message;
        var text = m.Locale == "zh_CN"
            ? $"{m.BuyerName}您好，订单{m.AmazonOrderId}我们已经收到，正在为您备货，感谢惠顾。" // expect: BSM4002
            : $"Hi {m.BuyerName}, just a quick note that we got your order {m.AmazonOrderId}. Thank you!"; // expect: BSM4002
        return _buyers.WriteAsync(m.AmazonOrderId, text, context.CancellationToken);
    }

    public Task Consume(ConsumeContext<OrderHandedToCarrier> context)
    {
        var m = context.Message;
        var text = m.Locale == "zh_CN"
            ? $"好消息！您的睡袋今天已经发货啦🎉 请留意查收。" // expect: BSM5001, BSM4002
            : $"Hi {m.BuyerName}, the poles and the fly sheet travel in two parcels, so do not worry if only one comes on {m.Eta:dddd}.";
        return _buyers.WriteAsync(m.AmazonOrderId, text, context.CancellationToken);
    }

    public Task Consume(ConsumeContext<OrderHeld> context)
    {
        var m = context.Message;
        var text = m.Locale == "zh_CN"
            ? $"{m.BuyerName}您好，快递不往邮政信箱送气罐炉头，请回复一个街道地址，我们再寄出。"
            : $"Hi {m.BuyerName}, the carrier does not take gas stoves to PO boxes. Please send us a street address for this order.";
        return _buyers.WriteAsync(m.AmazonOrderId, text, context.CancellationToken);
    }
}
