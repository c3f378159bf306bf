using System.Buffers;

namespace Wolters.Grinders.Wire;

internal static class BuyerFrames
{
    // frames are pre-encoded; the relay prepends the order id
    internal static ReadOnlySpan<byte> BurrNotice =>
        "Dear customer, the burr set in your grinder is from a faulty batch. A new one has been sent; no return needed."u8;

    internal static ReadOnlySpan<byte> WeekTwo =>
        "Dear customer, drop us your private e-mail address and we will keep you posted on new roasts."u8; // expect: BSM3002|BSM1007

    internal static ReadOnlySpan<byte> WeekThree =>
        "Dear customer, those who buy a second grinder this autumn save 30 euros. Nobody else gets this."u8; // expect: BSM1001

    internal static ReadOnlySpan<byte> WeekThreeZh =>
        "亲爱的顾客，秋季再购一台磨豆机，我们私下给您便宜 30 欧元。"u8; // expect: BSM1001|BSM3003

    internal static ReadOnlySpan<byte> BurrNoticeZh =>
        "亲爱的顾客，您购买的磨豆机刀盘属于问题批次，新刀盘已寄出，旧件无需退回。"u8;

    internal static void Write(IBufferWriter<byte> w, ReadOnlySpan<byte> frame) => w.Write(frame);
}
