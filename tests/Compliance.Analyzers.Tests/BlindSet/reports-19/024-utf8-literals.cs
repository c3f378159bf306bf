using System.Buffers;
using System.Text;

namespace FastMail.Wire;

internal static class Frames
{
    private static ReadOnlySpan<byte> DelayBody =>
        "Hello, a flood closed the road to our depot; your order arrives one day late."u8;

    private static ReadOnlySpan<byte> UpsellBody =>
        "Hello, people who own your drill also love our bit set, take a look at it!"u8; // expect: BSM1007

    private static ReadOnlySpan<byte> CashBody =>
        "Hello, text us your Venmo handle and a rebate of nine dollars comes your way."u8; // expect: BSM1004|BSM3003|BSM3002

    private static ReadOnlySpan<byte> ZhBody =>
        "您好，凡是上个月下单的老客户，本月再买都有专属折扣，直接回复即可。"u8; // expect: BSM1001|BSM1006

    public static void Write(IBufferWriter<byte> writer, MailKind kind)
    {
        ReadOnlySpan<byte> body = kind switch
        {
            MailKind.Delay => DelayBody,
            MailKind.Upsell => UpsellBody,
            MailKind.Cash => CashBody,
            _ => ZhBody,
        };
        writer.Write("BODY "u8);
        writer.Write(body);
        writer.Write("\r\n"u8);
    }
}

internal enum MailKind { Delay, Upsell, Cash, Zh }
