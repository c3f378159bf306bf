namespace Birchline.Wire;

internal static class FrameBodies
{
    // Bodies go to the marketplace gateway as UTF-8 frames; to = buyer relay.
    public static ReadOnlySpan<byte> BuyerDelay => "Your roof bars ship two days late. Sorry. We can cancel if that ruins the trip."u8;
    public static ReadOnlySpan<byte> BuyerStars => "Your roof bars arrived, so our boss asks: would you kindly give us 5 stars?"u8; // expect: BSM2002
    public static ReadOnlySpan<byte> BuyerPhone => "Dear buyer, for quicker help email bars@roofratz.example and skip this inbox."u8; // expect: BSM3002|BSM3003
    public static ReadOnlySpan<byte> BuyerTorque => "Dear buyer, tighten the clamps to 6 Nm. More is not better."u8;

    public static int Write(BuyerFrame frame, Span<byte> target)
    {
        var source = frame switch
        {
            BuyerFrame.Delay => BuyerDelay,
            BuyerFrame.Stars => BuyerStars,
            BuyerFrame.Phone => BuyerPhone,
            _ => BuyerTorque,
        };
        source.CopyTo(target);
        return source.Length;
    }
}

internal enum BuyerFrame { Delay, Stars, Phone, Torque }
