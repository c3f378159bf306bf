using System;

namespace Halden.Edge.Printing;

/// <summary>Pre-encoded packing-slip comments shown to the buyer (DisplayableOrderComment).</summary>
internal static class PackingSlipComments
{
    public static ReadOnlySpan<byte> TwoParcels => "Your order travels in two parcels. The second one follows tomorrow."u8;

    public static ReadOnlySpan<byte> ReviewInvite => "Dear customer, please rate this product with five stars on Amazon. Thank you."u8; // expect: BSM2002

    public static ReadOnlySpan<byte> ShopInvite => "Dear customer, visit www.halden-living.example to see the whole collection."u8; // expect: BSM3001|BSM1007

    public static ReadOnlySpan<byte> Battery => "Remove the insulating strip from the battery before first use."u8;

    public static ReadOnlySpan<byte> Gift => "尊敬的顾客，扫描卡片二维码即可领取神秘礼物。"u8; // expect: BSM1005|BSM3001
}
