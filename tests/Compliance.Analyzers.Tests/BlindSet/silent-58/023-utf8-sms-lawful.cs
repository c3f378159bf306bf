using System.Buffers;

namespace Rivulet.Sms;

public sealed class DeliverySmsWriter
{
    private static ReadOnlySpan<byte> Delayed => "Your Amazon order is late by two days. We cancel and refund it if you prefer."u8;

    private static ReadOnlySpan<byte> Damaged => "Your Amazon parcel was damaged in transit. A replacement ships today, free of charge."u8;

    private static ReadOnlySpan<byte> Tuihuo => "您好，退货已签收，退款将在三个工作日内原路退回。"u8;

    private static readonly byte[] GateCode = "您好，快递员需要单元门密码才能送货上门，请在订单消息里回复。"u8.ToArray();

    private static ReadOnlySpan<byte> HeaderCoupon => "X-Coupon-Code"u8;

    public void Write(IBufferWriter<byte> writer, DeliverySms kind)
    {
        ReadOnlySpan<byte> payload = kind switch
        {
            DeliverySms.Delayed => Delayed,
            DeliverySms.Damaged => Damaged,
            DeliverySms.Returned => Tuihuo,
            _ => GateCode,
        };
        writer.Write(payload);
    }
}
