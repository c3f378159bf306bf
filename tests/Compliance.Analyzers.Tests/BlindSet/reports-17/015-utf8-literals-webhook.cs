using System.Buffers;
using System.IO.Pipelines;

namespace Northgate.Bsm.Relay;

internal static class CannedReplyBytes
{
    public static ReadOnlySpan<byte> ReturnWindow =>
        "Hello, you may send the keyboard back until 31 January. The label is in Your Orders, and the refund follows on arrival."u8;

    public static ReadOnlySpan<byte> SecondKeyboard =>
        "Hello, should you need a second keyboard for the office, we will sell it to you for 15 dollars less than the listed price."u8; // expect: BSM1001

    public static ReadOnlySpan<byte> Drivers =>
        "Hello, please download the colour software from northgate-keys dot com and install it before you plug in."u8; // expect: BSM3001

    public static void Write(PipeWriter buyerThread, CannedReply reply)
    {
        var payload = reply switch
        {
            CannedReply.ReturnWindow => ReturnWindow,
            CannedReply.SecondKeyboard => SecondKeyboard,
            _ => Drivers,
        };
        buyerThread.Write(payload);
    }
}
