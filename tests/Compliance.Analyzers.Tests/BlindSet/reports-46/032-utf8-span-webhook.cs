using System;
using System.Buffers;

namespace Pigeon.Edge.Templates;

internal static class BuyerMessageBytes
{
    public static ReadOnlySpan<byte> CustomsHold => "Your order is held by customs. They need the importer's tax number; please send it in a reply."u8;

    public static ReadOnlySpan<byte> ReviewPlea => "Thanks for your order! Would you kindly give our mug a five star review on Amazon?"u8; // expect: BSM2002

    public static ReadOnlySpan<byte> Deal => "Thanks for your order! Buy one more mug before Monday and take 30% off."u8; // expect: BSM1001|BSM1007

    public static ReadOnlySpan<byte> Site => "Thanks for your order! You'll find us cheaper at mugs-by-ella dot com."u8; // expect: BSM3001|BSM3003|BSM1001

    public static void Write(IBufferWriter<byte> w, ReadOnlySpan<byte> text) { text.CopyTo(w.GetSpan(text.Length)); w.Advance(text.Length); }
}
