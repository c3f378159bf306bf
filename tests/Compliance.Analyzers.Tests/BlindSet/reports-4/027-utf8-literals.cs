using System.Buffers;
using System.Text;

namespace Hartwell.Marketplace.Messaging.Wire;

/// <summary>Pre-encoded bodies; the bot pushes about 40k of these on Black Friday, so we skip the encoder.</summary>
internal static class PreEncodedBodies
{
    public static ReadOnlySpan<byte> LostParcel => "Royal Mail has confirmed your parcel is lost. We have refunded you in full; you do not need to do anything."u8;

    public static ReadOnlySpan<byte> ClipVoucher => "Good news! There's a voucher waiting on our page: clip it before midnight and save a tenner."u8; // expect: BSM1002|BSM1001

    public static ReadOnlySpan<byte> Survey => "Tell us what you think at https://hartwell-home.example/survey and pick a free candle as a thank-you."u8; // expect: BSM3001, BSM1005

    public static ReadOnlySpan<byte> WrongColour => "We picked the wrong colour, sorry. The sage one is on its way at no charge; keep or donate the grey."u8;

    public static void Write(IBufferWriter<byte> writer, MessageKind kind)
    {
        var body = kind switch
        {
            MessageKind.Lost => LostParcel,
            MessageKind.Voucher => ClipVoucher,
            MessageKind.Survey => Survey,
            MessageKind.Colour => WrongColour,
            // expect@+2: BSM2004
            _ => """
                Please change your one-star rating: our team's bonus depends on it and we'd be ever so grateful.
                """u8
        };
        writer.Write(body);
    }
}
