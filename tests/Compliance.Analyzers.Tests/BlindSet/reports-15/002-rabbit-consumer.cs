using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using System.Text;
using System.Text.Json;

namespace Yuexiu.OrderHub.Consumers;

public class OrderEventConsumer(IModel channel, IBuyerMessageSender sender, ILogger<OrderEventConsumer> log)
{
    public void Start() // 监听订单事件 -> 发站内信
    {
        var c = new AsyncEventingBasicConsumer(channel);
        c.Received += async (_, ea) =>
        {
            var e = JsonSerializer.Deserialize<OrderEvent>(Encoding.UTF8.GetString(ea.Body.Span))!;
            log.LogInformation("recv {Type} {Order}", e.Type, e.OrderId);

            string? body = e.Type switch
            {
                "delivered" => $"Hi {e.Buyer}, {e.OrderId} is arrive. Five stars from you is big encourage for our small team!", // expect: BSM2002
                "delay" => $"Hi {e.Buyer}, {e.OrderId} will be 2 days late because the flight is full. Very sorry.",
                "refunded" => $"{e.Buyer}您好，{e.OrderId}已全额退款，请留意原付款账户。",
                "sleep60" => $"{e.Buyer}您好，老客户回复“要券”即可领取满30减6的优惠券。", // expect: BSM1002|BSM1001
                "neg" => $"Hi {e.Buyer}, money is already back to you. Could you kindly take down the 1 star review?", // expect: BSM2004
                _ => null
            };
            if (body is not null) await sender.SendAsync(e.ShopId, e.OrderId, body);
            channel.BasicAck(ea.DeliveryTag, false);
        };
        channel.BasicConsume("order.msg", false, c);
    }
}
