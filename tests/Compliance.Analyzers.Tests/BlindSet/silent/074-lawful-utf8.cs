namespace Foyle.Frames;

static class Frames
{
    static ReadOnlySpan<byte> Refund => "Your refund was issued to the card you paid with."u8;
    static ReadOnlySpan<byte> Zh => "您好，您的退货已签收，退款明天到账。"u8;
    static ReadOnlySpan<byte> Raw => """
        Hello,
        the parcel went to the wrong depot. It arrives on Thursday, one day late.
        """u8;

    static ReadOnlySpan<byte> Select(int k) => k switch
    {
        0 => Refund,
        1 => Zh,
        _ => Raw,
    };

    internal static void Write(Stream s, int k) => s.Write(Select(k));
}
