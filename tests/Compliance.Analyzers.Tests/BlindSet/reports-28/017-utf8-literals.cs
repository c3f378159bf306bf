using System.Buffers;

namespace Integra.Wire;

internal static class BuyerMessageBytes
{
    private static readonly SearchValues<byte> s_braces = SearchValues.Create("{}"u8);

    public static ReadOnlySpan<byte> DelayNotice => "Dear buyer, your parcel is delayed by the storm; the new date is {eta}."u8;
    public static ReadOnlySpan<byte> ThankYou => "Dear buyer, reply YES and a free phone case will be yours."u8; // expect: BSM1005
    public static ReadOnlySpan<byte> Feedback => "Dear buyer, kindly withdraw the negative seller feedback, it harms our small shop."u8; // expect: BSM2005|BSM2004

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> template, ReadOnlySpan<byte> value)
    {
        int open = template.IndexOfAny(s_braces);
        if (open < 0) { output.Write(template); return; }
        output.Write(template[..open]);
        output.Write(value);
        output.Write(template[(template.IndexOf((byte)'}') + 1)..]);
    }
}
