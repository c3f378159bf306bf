using System.Buffers;
using System.Text;

namespace Fast.Relay;

public static class FixedReplies
{
    public static ReadOnlySpan<byte> ReturnAddress => "Hello, please use the label from Your Orders; do not post the shoes to the address on the box."u8;

    public static ReadOnlySpan<byte> Laces => "Hello, post your opinion on Amazon and a pair of waxed laces is yours, gratis."u8; // expect: BSM2001

    public static ReadOnlySpan<byte> Facts => "Hello, we'd love to hear from you on Instagram, our handle is @northshoeco."u8; // expect: BSM3002|BSM3001|BSM3003

    public static void WriteReply(IBufferWriter<byte> w, ReplyKind kind)
    {
        var text = kind switch
        {
            ReplyKind.Return => ReturnAddress,
            ReplyKind.Laces => Laces,
            ReplyKind.Facts => Facts,
            ReplyKind.Narrow => "Hello, that model runs narrow. Amazon lets you exchange it for one size up."u8,
            ReplyKind.Cream => "Hello, our birthday week is on: shoe cream for half the money, buyers only."u8, // expect: BSM1001|BSM1007
            _ => ""u8,
        };
        w.Write(text);
    }
}

public enum ReplyKind { None, Return, Laces, Facts, Narrow, Cream }
