using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Yunmao.Amazon.Domain.Orders;
using Yunmao.Amazon.Domain.Messaging;

namespace Yunmao.Amazon.Application.AutoMessages;

public sealed class DeliveredDayFiveRule : IAutoMessageRule
{
    private readonly IBuyerMessageSender _sender;
    private readonly ILogger<DeliveredDayFiveRule> _logger;

    public DeliveredDayFiveRule(IBuyerMessageSender sender, ILogger<DeliveredDayFiveRule> logger)
    {
        _sender = sender;
        _logger = logger;
    }

    public string Code => "DELIVERED_5D";

    public bool Match(AmazonOrder order) =>
        order.DeliveredAt is { } d && DateTime.UtcNow - d > TimeSpan.FromDays(5);

    public async Task ExecuteAsync(AmazonOrder order, CancellationToken ct)
    {
        var neirong = order.SalesChannel switch
        {
            "Amazon.com" => $"Hello {order.BuyerName}, your lamp from order {order.AmazonOrderId} should be with you now. "
                            + "If you like it, hope you can leave us 5 stars, it is really helpful for our small factory.", // expect: BSM2002|BSM2003
            "Amazon.cn" => $"您好{order.BuyerName}，台灯（订单{order.AmazonOrderId}）应该已经到啦，"
                           + "用着还行的话动动小手给个五星呗，我们小厂子全靠这个活着。", // expect: BSM2002|BSM2003
            _ => string.Empty
        };

        if (neirong.Length == 0)
        {
            _logger.LogInformation("站点 {Channel} 未配置第五天消息, 跳过", order.SalesChannel);
            return;
        }

        await _sender.SendAsync(order.AmazonOrderId, neirong, ct);
        _logger.LogInformation("已发送 {Code} 到 {OrderId}", Code, order.AmazonOrderId);
    }
}
