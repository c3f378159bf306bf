using System;
using System.IO;

namespace Stonecrop.Printing;

public static class PackingSlip
{
    private static ReadOnlySpan<byte> CareLine => "Wipe the stone with a dry cloth only. Chips or cracks? Reply to us and we replace it."u8;

    private static ReadOnlySpan<byte> StarsLine => "Give us five stars on Amazon and receive a free coaster!"u8; // expect: BSM2001

    public static void WriteBuyerNote(Stream output, bool withStars)
    {
        output.Write(CareLine);
        output.WriteByte((byte)'\n');
        if (withStars)
            output.Write(StarsLine);
    }
}
