using System;

namespace Ferrox.Edge.Http;

public static class WireTokens
{
    // routes and fields of the promotion service
    public static ReadOnlySpan<byte> CouponRoute => "/v2/coupons/redeem?code="u8;
    public static ReadOnlySpan<byte> GiftField => "\"free_gift_sku\":"u8;
    public static ReadOnlySpan<byte> ReviewRoute => "/v2/products/reviews/delete"u8;
    public static ReadOnlySpan<byte> Error => "{\"error\":\"coupon already used\"}"u8;
}

/// <summary>Pre-encoded message bodies for the Amazon buyer relay.</summary>
public static class EncodedMessages
{
    public static ReadOnlySpan<byte> TrackingLost =>
        "Hello, the carrier lost your parcel. A replacement was shipped this morning."u8;

    public static readonly byte[] TuiKuan = "您好，包裹丢失，我们已为您全额退款，款项退回原支付方式。"u8.ToArray();
}
