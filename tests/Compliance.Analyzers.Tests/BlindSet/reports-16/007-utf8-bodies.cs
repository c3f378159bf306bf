using System.Buffers;

namespace Parley.Gateway.Amazon;

/// <summary>Pre-encoded bodies: the gateway writes them straight to the socket.</summary>
public static class EncodedReplies
{
    public static ReadOnlySpan<byte> MissingScrew => "Dear customer, the missing screw set will be posted tomorrow free of charge."u8;

    public static ReadOnlySpan<byte> HappyEnding => "Dear customer, now that all is well, please update your review so that it shows this."u8; // expect: BSM2004

    public static ReadOnlySpan<byte> Newsletter => "Dear customer, sign up for our newsletter and hear first about every new colour."u8; // expect: BSM1007|BSM1006

    public static ReadOnlySpan<byte> Manual => "Dear customer, get the manual from brackenfold-lamps.co.uk/manuals and start at page four."u8; // expect: BSM3001

    public static void WriteTo(IBufferWriter<byte> writer, bool solved)
    {
        writer.Write(solved ? HappyEnding : MissingScrew);
    }
}
