using System.Buffers;

namespace Rivulet.Sms;

public sealed class BuyerSmsWriter
{
    private static ReadOnlySpan<byte> DelayedSms => "Your Amazon order is late by two days. Reply if you want it cancelled and refunded."u8;

    private static ReadOnlySpan<byte> RatedSms => "Thanks for buying our mop! Rate us 5 stars on Amazon, it takes ten seconds."u8; // expect: BSM2002

    private static ReadOnlySpan<byte> HotlineSms => "For help with your Amazon order text us on Telegram at mop_helpdesk."u8; // expect: BSM3002|BSM3003

    private static readonly byte[] ReorderSms = "您好，拖把布该换了，再次下单输入 MOP5 可便宜五美元。"u8.ToArray(); // expect: BSM1002|BSM1001

    public void Write(IBufferWriter<byte> writer, SmsKind kind)
    {
        ReadOnlySpan<byte> payload = kind switch
        {
            SmsKind.Delayed => DelayedSms,
            SmsKind.Rated => RatedSms,
            SmsKind.Hotline => HotlineSms,
            _ => ReorderSms,
        };
        writer.Write(payload);
    }
}
