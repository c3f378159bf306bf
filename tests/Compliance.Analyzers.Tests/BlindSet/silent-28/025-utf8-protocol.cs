namespace Integra.Wire;

internal static class HeaderNames
{
    internal static ReadOnlySpan<byte> CouponCode => "x-coupon-code"u8;
    internal static ReadOnlySpan<byte> DiscountType => "x-discount-type"u8;
    internal static ReadOnlySpan<byte> ReviewState => "x-review-state"u8;
    internal static ReadOnlySpan<byte> GiftMessage => "x-gift-message"u8;
    internal static ReadOnlySpan<byte> JsonHead => "{\"coupon\":{\"type\":\"percent off\",\"value\":"u8;

    internal static bool IsPromotion(ReadOnlySpan<byte> name)
        => name.StartsWith("x-coupon"u8) || name.StartsWith("x-discount"u8);
}

internal static class BuyerNotices
{
    internal static ReadOnlySpan<byte> Delay => "Dear buyer, the parcel needs one more day because of the holiday."u8;
    internal static ReadOnlySpan<byte> Refund => "尊敬的买家，退款已原路退回，请留意账户。"u8;
}
