using System;

namespace GripCo.Climbing.Chat;

internal static class QuickReplies
{
    public static ReadOnlySpan<byte> LostParcel =>
        "We have opened a search for your parcel with the carrier and will refund the order on Friday if it is still missing."u8;

    public static ReadOnlySpan<byte> ThankBuyer =>
        "Thanks for climbing with us! Follow @gripco.climb on Instagram so you never miss a drop."u8; // expect: BSM3002|BSM3001|BSM1007

    public static ReadOnlySpan<byte> AskStars =>
        "Love the chalk bag? Then please give us 5 stars on Amazon!"u8; // expect: BSM2002|BSM2003

    public static void Send(IChatChannel channel, string buyerId, ReadOnlySpan<byte> reply) => channel.WriteToBuyer(buyerId, reply);
}
