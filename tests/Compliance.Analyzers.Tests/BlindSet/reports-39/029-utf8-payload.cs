using System.Buffers;

namespace Eastquay.Messaging.Transport;

internal sealed class StaticBuyerMessages
{
    public static ReadOnlySpan<byte> Apology =>
        "We are sorry for the scratch on your table. Choose a $25 gift card or a free chair as an apology."u8; // expect: BSM1005|BSM1003

    public static ReadOnlySpan<byte> Replacement =>
        "We are sorry for the scratch on your table. A new table top will be delivered on Thursday."u8;

    public static ReadOnlySpan<byte> Referral =>
        "Tell your neighbours about us: for each new customer you bring, we give you $10."u8; // expect: BSM1006|BSM1007|BSM1004

    public void Write(IBufferWriter<byte> writer, bool replaced) =>
        writer.Write(replaced ? Replacement : Apology);
}
