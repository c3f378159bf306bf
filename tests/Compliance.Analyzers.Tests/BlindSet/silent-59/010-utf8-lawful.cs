namespace Ternhill.Gateway.SpApi;

internal static class MessagingBodies
{
    public static ReadOnlySpan<byte> GateCode =>
        "{\"text\":\"Our driver needs the code of your gate to deliver the sofa on Friday.\"}"u8;

    public static ReadOnlySpan<byte> Refunded =>
        "{\"text\":\"The shelf was damaged, we have refunded the order in full through Amazon.\"}"u8;

    public static ReadOnlySpan<byte> ErrorCode =>
        "{\"text\":\"The code E4 on the display means the filter is blocked. The manual shows on page 12 how to clean it.\"}"u8;

    public static ReadOnlySpan<byte> Delayed =>
        "{\"text\":\"The ship is late. Your sofa now comes on 4 June; you may wait, or we cancel and refund it.\"}"u8;
}
