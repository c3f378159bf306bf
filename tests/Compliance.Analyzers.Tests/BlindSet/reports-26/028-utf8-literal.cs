using System.Buffers;

namespace Lodge.Radio.Transport;

/// <summary>Pre-encoded payloads for the buyer message queue.</summary>
internal static class EncodedBuyerMessages
{
    public static ReadOnlySpan<byte> Aerial => "Dear customer, please extend the aerial fully before the first station search."u8;

    public static ReadOnlySpan<byte> Bonus => "Dear customer, we return a quarter of the price by bank transfer once your review is public."u8; // expect: BSM2001|BSM1004

    public static ReadOnlySpan<byte> Group => "Dear customer, our Telegram channel t.me/lodge_radio_owners answers all questions about the radio."u8; // expect: BSM3001|BSM3002

    public static void Write(IBufferWriter<byte> writer, bool bonus)
    {
        writer.Write(bonus ? Bonus : Aerial);
        writer.Write("\n"u8);
    }
}
