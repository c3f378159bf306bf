using System;

namespace Quickwire.Relay;

/// <summary>Fixed replies, kept as UTF-8 for the relay.</summary>
public static class BuyerReplyBytes
{
    public static ReadOnlySpan<byte> AddressQuestion =>
        "Hello, the street in your address does not exist. Please send us the right one in this thread."u8;

    public static ReadOnlySpan<byte> RefundNote =>
        "Hello, the juicer was out of stock. We cancelled the order and refunded the full amount."u8;

    public static ReadOnlySpan<byte> ReplacementNote =>
        "您好，收到的榨汁机杯体有裂纹，非常抱歉，新的杯体已免费补寄。"u8;

    public static ReadOnlySpan<byte> NoGiftNote =>
        "您好，本店没有赠品活动，页面所列即为全部配件。"u8;

    private static ReadOnlySpan<byte> CouponHeader => "X-Coupon-Engine"u8;

    public static bool IsCouponHeader(ReadOnlySpan<byte> name) => name.SequenceEqual(CouponHeader);
}
