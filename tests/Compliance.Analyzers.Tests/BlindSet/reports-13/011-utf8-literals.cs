using System.Buffers;

namespace Pulsar.Edge.Messages;

public static class BuyerPayloads
{
    // pre-encoded texts, written straight to the Amazon messaging pipe
    public static ReadOnlySpan<byte> Delay => "Dear customer, the truck broke down near Leipzig; your order will reach you one day late."u8;

    public static ReadOnlySpan<byte> Loyalty => "Dear customer, your third purchase from us is free, simply mention this message."u8; // expect: BSM1006|BSM1005|BSM1001

    public static ReadOnlySpan<byte> FunnelBad => "Dear customer, please do not leave a negative review before giving us the chance to fix it."u8; // expect: BSM2003

    public static ReadOnlySpan<byte> Hongbao => "亲爱的顾客，晒图并写下好评后联系客服，领取8.8元红包。"u8; // expect: BSM2001

    public static ReadOnlySpan<byte> Customs => "尊敬的顾客，海关要求提供收件人税号，请直接回复本消息告知，谢谢。"u8;

    public static void Write(IBufferWriter<byte> writer, bool late)
        => writer.Write(late ? Delay : Loyalty);
}
