using System;
using System.Buffers;

namespace Steinbock.Gateway;

internal static class Utf8BuyerTexts
{
    internal static ReadOnlySpan<byte> AddressQuestion => "Please reply with your apartment number, the courier could not find you."u8;

    internal static ReadOnlySpan<byte> ThankYou => "Thanks again! Your private coupon for the matching cover: STEIN-7Q2K"u8; // expect: BSM1002

    internal static ReadOnlySpan<byte> ThankYouZh => "谢谢您！晒单好评后我们退您二十元。"u8; // expect: BSM2001

    // expect@+4: BSM3002
    internal static ReadOnlySpan<byte> Letter => """
        Hello,
        the broken strap has been replaced, the new one arrives on Monday.
        Should you ever need more, write to hello (at) steinbock-gear (dot) example.
        Your Steinbock team
        """u8;

    internal static void Write(IBufferWriter<byte> writer, int kind) =>
        writer.Write(kind switch { 0 => AddressQuestion, 1 => ThankYou, 2 => ThankYouZh, _ => Letter });
}
