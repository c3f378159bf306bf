namespace Amz.Dispute.Service;

public sealed record FuWuXin(string OrderId, string Subject, string Body);

public static class ChuLiXinJian
{
    private static readonly FuWuXin Base = new("", "About your order", "Hello, you reported a fault on this order. Could you tell us which lamp on the panel blinks?");

    public static FuWuXin TuiKuan(string orderId, decimal jinE) => Base with
    {
        OrderId = orderId,
        Subject = "退款通知",
        Body = $"您好，因运输破损，我们已通过亚马逊为订单 {orderId} 退款 {jinE} 美元，无需寄回商品。"
    };

    public static FuWuXin HuanHuo(string orderId) => Base with
    {
        OrderId = orderId,
        Body = "Hello, the replacement for the cracked lid leaves our warehouse tomorrow. You need not return the old one."
    };

    public static FuWuXin JuJueJiaoHuan(string orderId) => Base with
    {
        OrderId = orderId,
        Body = "您好，无论您如何评价商品，退款都会照常处理，我们不会以任何好处换取评论。"
    };

    public static FuWuXin ZhaPianTiXing(string orderId) => Base with
    {
        OrderId = orderId,
        Body = "Hello, the card that promised you a gift for a review did not come from us. Please ignore it; we have reported it to Amazon."
    };
}
