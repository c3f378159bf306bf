using MassTransit;

namespace OrderHub.Messaging;

public interface IRefundIssued
{
    string OrderId { get; }
    decimal Amount { get; }
    string Reason { get; }
}

public class RefundIssuedConsumer : IConsumer<IRefundIssued>
{
    private readonly IBuyerChannel _channel;
    private readonly ILogger<RefundIssuedConsumer> _logger;

    public RefundIssuedConsumer(IBuyerChannel channel, ILogger<RefundIssuedConsumer> logger)
    {
        _channel = channel;
        _logger = logger;
    }

    public async Task Consume(ConsumeContext<IRefundIssued> context)
    {
        var e = context.Message;
        var content = $"您好，订单{e.OrderId}因为缺少配件已部分退款{e.Amount}美元，款项原路退回。";

        if (e.Reason == "negative")
        {
            content += "钱已经退了，您看那条一星评论是不是可以删掉了？"; // expect: BSM2004|BSM2001
        }

        _logger.LogInformation("退款通知 {OrderId} {Reason}", e.OrderId, e.Reason);
        await _channel.SendToBuyerAsync(e.OrderId, content, context.CancellationToken);
    }
}

public class ParcelStuckConsumer(IBuyerChannel channel) : IConsumer<ParcelStuck>
{
    public Task Consume(ConsumeContext<ParcelStuck> context) => channel.SendToBuyerAsync(
        context.Message.OrderId,
        "您好，包裹被海关扣了。等待期间送您一张二十元的购物卡，下周发到您手上。", // expect: BSM1005|BSM1003
        context.CancellationToken);
}

public record ParcelStuck(string OrderId);
