using System;
using System.IO;

namespace Pellworth.Outbox;

internal sealed class BuyerAnswerWriter
{
    private static ReadOnlySpan<byte> SubjectLid => "About the missing lid of your blender"u8;

    private static ReadOnlySpan<byte> BodyLid => "Hello, the lid was left out by mistake. It was posted to you today and there is nothing to pay."u8;

    private static ReadOnlySpan<byte> BodyCode => "Hello, the code SMOOTHIE cannot be used on this order, and we have no other codes to give."u8;

    public void Write(Stream output, bool askedForCode)
    {
        output.Write(SubjectLid);
        Break();
        output.Write(askedForCode ? BodyCode : BodyLid);
        Break();
        output.Write(System.Text.Encoding.UTF8.GetBytes(Closing("Pellworth")));

        void Break() => output.WriteByte((byte)'\n');

        static string Closing(string firm) => $"Simply answer this message if the lid does not fit. {firm}";
    }
}
