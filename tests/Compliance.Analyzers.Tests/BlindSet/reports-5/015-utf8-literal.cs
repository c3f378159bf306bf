using System;
using System.Buffers;
using System.IO.Pipelines;
using System.Threading.Tasks;

namespace Quillpost.Wire;

// 直接写入字节流，避免重复编码
public static class BuyerMessageWriter
{
    private static ReadOnlySpan<byte> ReplacementBody =>
        "Hello, the replacement for the cracked bowl was posted this morning and costs you nothing."u8;

    private static ReadOnlySpan<byte> ReviewBody =>
        "您好，请把您的两星评价改为五星，这样我们才好向经理交代。"u8; // expect: BSM2004

    private static ReadOnlySpan<byte> CouponBody => "Hello, here is your personal coupon for the next bowl: QP-20-OFF."u8; // expect: BSM1002

    private static ReadOnlySpan<byte> DelayBody => "您好，陶瓷碗在转运时受潮，我们重新包装后于周四发出。"u8;

    public static async Task WriteAsync(PipeWriter writer, MessageKind kind)
    {
        switch (kind)
        {
            case MessageKind.Replacement: writer.Write(ReplacementBody); break;
            case MessageKind.Review: writer.Write(ReviewBody); break;
            case MessageKind.Delay: writer.Write(DelayBody); break;
            default: writer.Write(CouponBody); break;
        }
        await writer.FlushAsync();
    }
}

public enum MessageKind { Replacement, Review, Delay, Coupon }
