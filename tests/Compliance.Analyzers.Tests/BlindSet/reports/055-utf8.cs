namespace Yunfan.Sockets;

internal sealed class BuyerMessageFrames
{
    public static byte[] RefundBody() => "您好，您的退款已原路退回，请注意查收。"u8.ToArray();

    public static byte[] CouponBody() => "您好，店铺送您满100减20的优惠券，回复即可领取。"u8.ToArray(); // expect: BSM1002

    public static byte[] ChangeBody() => "您好，请把三星评价改成五星，感谢理解。"u8.ToArray(); // expect: BSM2004|BSM2002

    public void Push(IChannel channel, string orderId, byte[] body)
    {
        channel.Write(new Frame(0x21, orderId, body));
    }
}
