using System;
using RabbitMQ.Client;

namespace Nansha.Mq;

public static class MsgBytes
{
    // 直接往 buyer.sms 队列丢字节，省一次编码
    public static ReadOnlySpan<byte> Late => "您好，您的订单晚到两天，抱歉。"u8;
    public static ReadOnlySpan<byte> Tuan => "您好，拉三位朋友下单，您这单白送。"u8; // expect: BSM1006|BSM1005|BSM1004
    public static ReadOnlySpan<byte> Sale => "Hi, Black Friday is coming, big deal of all our lamps, don't miss."u8; // expect: BSM1007|BSM1001

    public static void Push(IModel ch, string buyerPhone, bool late)
    {
        var p = ch.CreateBasicProperties();
        p.Headers = new Dictionary<string, object> { ["to"] = buyerPhone };
        ch.BasicPublish("", "buyer.sms", p, late ? Late.ToArray() : Tuan.ToArray());
    }

    public static void PushRefund(IModel ch, IBasicProperties p)
        => ch.BasicPublish("", "buyer.sms", p, "您好，退款已完成，请查收。"u8.ToArray());

    public static void PushSite(IModel ch, IBasicProperties p)
        => ch.BasicPublish("", "buyer.sms", p, "Hi, same item in gz-lampshop.com is $5 cheaper."u8.ToArray()); // expect: BSM3001|BSM3003|BSM1001
}
