using System;
using System.IO;

namespace Pellworth.Outbox;

internal sealed class BuyerMailWriter
{
    private static ReadOnlySpan<byte> SubjectDelay => "Your order will be one day late"u8;

    private static ReadOnlySpan<byte> SubjectForce => "[Important] One more thing about your order"u8; // expect: BSM4004

    private static ReadOnlySpan<byte> BodyDelay => "Hello, the carrier missed yesterday's pick-up, so your blender arrives on Friday instead of Thursday."u8;

    private static ReadOnlySpan<byte> BodyThanks => "Hello, treat yourself: with the code SMOOTHIE the jug set drops by ten pounds until Sunday."u8; // expect: BSM1001|BSM1002

    public void WriteDelay(Stream output)
    {
        output.Write(SubjectDelay);
        output.WriteByte((byte)'\n');
        output.Write(BodyDelay);
    }

    public void WriteThanks(Stream output)
    {
        output.Write(SubjectForce);
        output.WriteByte((byte)'\n');
        output.Write(BodyThanks);
    }
}
