using System;

namespace Ferrox.Edge.Buyers;

/// <summary>Pre-encoded message bodies for the Amazon buyer relay.</summary>
public static class EncodedMessages
{
    public static ReadOnlySpan<byte> TrackingLost =>
        "Hello, the carrier lost your parcel. A replacement was shipped this morning."u8;

    public static ReadOnlySpan<byte> StarAsk =>
        "Hello, top marks from you keep our family business alive, please give us 5 stars on Amazon."u8; // expect: BSM2002

    public static ReadOnlySpan<byte> GiftCard =>
        "Hello, an Amazon gift card worth $15 is waiting for you, simply answer this mail."u8; // expect: BSM1005

    public static readonly byte[] DaiJinQuan = "您好，送您一张满50减10的代金券，下次购物可用。"u8.ToArray(); // expect: BSM1002|BSM1001
}
