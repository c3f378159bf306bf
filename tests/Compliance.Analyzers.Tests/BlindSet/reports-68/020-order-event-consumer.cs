using DotNetCore.CAP;
using Microsoft.Extensions.Logging;

namespace Xunda.OrderHub.Consumers;

public class OrderEventConsumer : ICapSubscribe
{
    private readonly IBuyerMessageSender _sender;
    private readonly ILogger<OrderEventConsumer> _logger;

    public OrderEventConsumer(IBuyerMessageSender sender, ILogger<OrderEventConsumer> logger)
    {
        _sender = sender;
        _logger = logger;
    }

    [CapSubscribe("order.paid")]
    public async Task OnPaidAsync(OrderPaid e)
    {
        await _sender.SendAsync(e.OrderId, "亲爱的买家，您的订单我们已经收到啦，正在打包，很快就会发出，谢谢您选择我们。"); // expect: BSM4002
    }

    [CapSubscribe("order.address.invalid")]
    public async Task OnAddressInvalidAsync(OrderAddressInvalid e)
    {
        await _sender.SendAsync(e.OrderId, $"亲爱的买家，订单 {e.OrderId} 的邮编与城市不符，请回复正确的邮编，我们核对后立即发货。");
    }

    [CapSubscribe("order.delivered")]
    public async Task OnDeliveredAsync(OrderDelivered e)
    {
        await _sender.SendAsync(e.OrderId, "亲爱的买家，灯罩是玻璃的😊 拆箱时请检查是否完好，如有破损请拍照回复，我们免费补发。"); // expect: BSM5001
        if (e.BuyerOrderCount > 1)
        {
            await _sender.SendAsync(e.OrderId, "亲爱的买家，老客户介绍一位朋友来买，双方各得积分五百，可以抵下次的货款。"); // expect: BSM1006
        }

        _logger.LogInformation("签收通知已发送 {OrderId}", e.OrderId);
    }
}
