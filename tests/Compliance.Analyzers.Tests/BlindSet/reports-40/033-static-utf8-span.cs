using System;
using System.Text;

namespace Amz.Push.LowLevel;

internal static class XiaoXiTi
{
    private static ReadOnlySpan<byte> Weitui => "您好，您的退款已原路退回，预计五个工作日内到账。"u8;
    private static ReadOnlySpan<byte> Yaoping => "您好，五星评价截图给客服，立返二十元。"u8; // expect: BSM2001|BSM1004
    private static ReadOnlySpan<byte> TryOut => "Hello, you are chosen to test our new kettle for free before launch."u8; // expect: BSM1005|BSM1006

    internal static string BuyerText(int kind) => kind switch
    {
        0 => Encoding.UTF8.GetString(Weitui),
        1 => Encoding.UTF8.GetString(Yaoping),
        _ => Encoding.UTF8.GetString(TryOut),
    };

    internal static string BuyerSubject(int kind) => kind == 0 ? "退款进度" : "关于您的订单";
}
