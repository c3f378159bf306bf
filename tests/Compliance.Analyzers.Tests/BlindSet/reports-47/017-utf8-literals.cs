using System;
using System.Buffers;
using System.IO.Pipelines;

namespace Quickwire.Relay;

/// <summary>Writes prepared buyer messages to the SMTP relay without allocating strings.</summary>
public static class BuyerMessageBytes
{
    public static ReadOnlySpan<byte> AddressQuestion =>
        "Hello, the house number is missing in your address. Please send it to us in this thread."u8;

    public static ReadOnlySpan<byte> LoyaltyNote =>
        "Hello, thank you for ordering three times. From now on you always get 12% off as our regular customer."u8; // expect: BSM1001|BSM1006

    public static ReadOnlySpan<byte> GiftNote =>
        "您好，我们为您准备了一份免费小礼物，回复本消息即可领取。"u8; // expect: BSM1005

    public static void Write(PipeWriter writer, bool loyal)
    {
        writer.Write(loyal ? LoyaltyNote : AddressQuestion);
    }
}
