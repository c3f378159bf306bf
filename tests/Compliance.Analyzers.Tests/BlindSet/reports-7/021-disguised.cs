using System.Collections.Immutable;

namespace SenLin.Bot;

public sealed class ZiDongHuiFu : IMessageBot
{
    // 运营给的“防屏蔽”话术，勿改标点
    private static readonly ImmutableArray<string> HuaShu = ImmutableArray.Create(
        "亲，给个五.星.好.坪，晚点找客服领紅|包哈~", // expect: BSM2001
        "亲，加薇❤: sl_6620 ，备注订单后四位。", // expect: BSM3002|BSM3003
        "亲，洗衣机排水管需要抬高六十厘米再试，仍不脱水请拍视频给我们。",
        "亲，把那条差/评删一删呗，我们小店真的不容易。"); // expect: BSM2004

    private static readonly string[] EnglishLines =
    [
        "Hey! g1ft c@rd waiting 4 u, 20 bucks, just say hi", // expect: BSM1005
        "Hey! The drain hose has to sit 60 cm above the floor, could you try that first?",
        "Hey! use c-o-u-p-o-n W A S H 1 5 on the dryer :)", // expect: BSM1002
        "Hey! whats*app us plus four four 7700 nine double-oh 118 for quicker help", // expect: BSM3002
    ];

    private readonly Random _random = new();

    public string Answer(string incoming)
    {
        if (incoming.Contains("脱水", StringComparison.Ordinal)) return HuaShu[2];
        if (incoming.Contains("spin", StringComparison.OrdinalIgnoreCase)) return EnglishLines[1];
        return IsChinese(incoming)
            ? HuaShu[_random.Next(HuaShu.Length)]
            : EnglishLines[_random.Next(EnglishLines.Length)];
    }

    private static bool IsChinese(string s) => s.Any(c => c is >= '\u4e00' and <= '\u9fff');
}
