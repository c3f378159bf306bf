using System.Buffers;
using System.IO.Pipelines;

namespace Tern.Gateway.SpApi;

internal static class MessagingPayloads
{
    public static ReadOnlySpan<byte> ConfirmAddress =>
        "{\"text\":\"The street number is missing from your delivery address. Which one is it?\"}"u8;

    public static ReadOnlySpan<byte> SoldOut =>
        "{\"text\":\"We refunded your order in full because the kettle was damaged in our store room.\"}"u8;

    public static ReadOnlySpan<byte> Loyal =>
        "{\"text\":\"You have bought from us before, so your next kettle costs you 12 percent less. Just let us know.\"}"u8; // expect: BSM1001|BSM1006

    public static ReadOnlySpan<byte> Chat =>
        "{\"text\":\"We answer faster outside of Amazon: find us on Telegram as @ternkettles.\"}"u8; // expect: BSM3002|BSM3003

    public static void Write(IBufferWriter<byte> writer, ReadOnlySpan<byte> payload)
    {
        writer.Write(payload);
    }
}
