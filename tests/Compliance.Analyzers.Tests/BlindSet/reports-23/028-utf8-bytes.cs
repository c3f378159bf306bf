using System;

namespace PawKitchen.Gateway;

// Texts for the buyer, pushed as bytes to the message gateway
public static class BuyerPush
{
    public static ReadOnlySpan<byte> DelayText => "Dear buyer, the parcel is held by the weather, sorry, it moves again on Monday."u8;

    public static ReadOnlySpan<byte> ReviewText => "Dear buyer, send the link of your review and we pay the price of the bowl back to you."u8; // expect: BSM2001|BSM1004

    public static ReadOnlySpan<byte> TelegramText => "Dear buyer, for the warranty write us in Telegram @pawpan_help and not here."u8; // expect: BSM3002|BSM3003

    public static ReadOnlySpan<byte> ZhText => "亲爱的买家，本周会员日全店低至六折，快来看看吧！"u8; // expect: BSM1001|BSM1007
}
