using System.Net.Sockets;

namespace Relay.Sms;

/// <summary>Raw SMPP gateway for notes to our Amazon customers.</summary>
public sealed class SmsToBuyer : IDisposable
{
    private readonly NetworkStream _stream;
    public SmsToBuyer(NetworkStream stream) => _stream = stream;

    private static ReadOnlySpan<byte> DriverAtDoor => "Hello, the driver is at your door with the treadmill and needs someone to sign."u8;
    private static ReadOnlySpan<byte> Upsell => "Hello, your treadmill has a sister: our rowing machine. Now at an introductory price just for you."u8; // expect: BSM1007|BSM1001
    private static ReadOnlySpan<byte> Rate => "Hello, pick the fifth star when Amazon asks you about the treadmill, it keeps our small crew employed."u8; // expect: BSM2002
    private static ReadOnlySpan<byte> TuiKuan => "您好，跑步机的退款已通过亚马逊原路退回。"u8;
    private static ReadOnlySpan<byte> ZengPin => "您好，跑步机用得顺手吗？瑜伽垫白送您一张，回复颜色就寄。"u8; // expect: BSM1005

    public void Send(bool ok) => _stream.Write(ok ? DriverAtDoor : TuiKuan);
    public void Dispose() => _stream.Dispose();
}
