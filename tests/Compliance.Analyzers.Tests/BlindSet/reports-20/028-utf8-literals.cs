using System;

namespace Socket.Relay;

// the relay wants bytes, so we keep the replies to buyers as bytes

public static class BuyerReplyPayloads
{
    public static ReadOnlySpan<byte> ReplyReceived => "We got your photo of the torn strap and are ordering a new strap for you."u8;

    public static ReadOnlySpan<byte> ReplyDeal => "Keep quiet about the scratch on Amazon and we pay 25 dollars into your Venmo."u8; // expect: BSM1004|BSM2001|BSM3003|BSM1003

    public static ReadOnlySpan<byte> ReplyRefund => "Your money for the bag is on its way back to your card."u8;

    public static ReadOnlySpan<byte> ReplyStars => "Dear buyer, could the 1 star become a 5 star now that you have the new strap?"u8; // expect: BSM2004
}
