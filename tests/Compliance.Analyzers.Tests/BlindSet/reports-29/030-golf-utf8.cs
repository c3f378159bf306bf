using System;
using System.IO;
using System.Threading.Tasks;

namespace FairwayFit.Edge.Push;

public sealed class AmazonChatPush(Stream socket)
{
    private static ReadOnlySpan<byte> GripText => "Hi! Your putter grip was sold in the wrong colour. The right one ships today, keep both."u8;
    private static ReadOnlySpan<byte> HonestText => "Hi! Tell the world what you think: an honest review of the putter earns you a sleeve of balls."u8; // expect: BSM2001
    private static ReadOnlySpan<byte> ClipText => "Hi! Do not forget to clip the coupon before you buy more balls."u8; // expect: BSM1002

    public void PushGrip() => socket.Write(GripText);
    public void PushHonest() => socket.Write(HonestText);
    public void PushClip() => socket.Write(ClipText);
}
