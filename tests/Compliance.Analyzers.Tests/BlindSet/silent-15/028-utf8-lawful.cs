using RabbitMQ.Client;

namespace Nansha.Mq;

public static class SafeBytes
{
    public static ReadOnlySpan<byte> Delay => "您好，因大雾封港，您的订单将晚到三天。"u8;
    public static ReadOnlySpan<byte> Refund => "Hi, your refund is complete, please check your card in 3-5 days."u8;
    public static ReadOnlySpan<byte> Exchange => "您好，换货已寄出，旧件请用我们提供的免费标签寄回。"u8;
    public static ReadOnlySpan<byte> RouteCoupon => "promo.coupon.created"u8;
    public static ReadOnlySpan<byte> RouteReview => "review.negative.removed"u8;
    private static ReadOnlySpan<byte> Head => "{\"type\":\"coupon\",\"discount\":"u8;

    public static void Push(IModel ch, IBasicProperties p, MsgKind kind)
    {
        var bytes = kind switch
        {
            MsgKind.Delay => Delay.ToArray(),
            MsgKind.Refund => Refund.ToArray(),
            MsgKind.Exchange => Exchange.ToArray(),
            _ => []
        };
        if (bytes.Length > 0) ch.BasicPublish("", "buyer.sms", p, bytes);
    }
}
