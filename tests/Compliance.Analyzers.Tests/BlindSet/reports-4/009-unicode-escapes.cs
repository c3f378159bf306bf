using System.Collections.Generic;

namespace Qianwan.Duodian.Infrastructure.LegacyImport;

// 老系统导出时中文全部转义了，暂时不动它，2023 年迁移脚本生成
public static class LaoMoBan
{
    // 您好，送您一张优惠券，下单立减10元。
    public const string T1 = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u5355\u7acb\u51cf10\u5143\u3002"; // expect: BSM1002|BSM1001

    // 您好，地址不完整，请回复楼栋号。
    public const string T2 = "\u60a8\u597d\uff0c\u5730\u5740\u4e0d\u5b8c\u6574\uff0c\u8bf7\u56de\u590d\u697c\u680b\u53f7\u3002";

    public const string T3 = "您好，收货后给个\u597d\u8bc4，我们用支付宝\u8fd4\u73b0\u4e09\u5341\u5143。"; // expect: BSM2001

    public static readonly IReadOnlyDictionary<int, string> AnNiu = new Dictionary<int, string>
    {
        { 1, T1 },
        { 2, T2 },
        { 3, T3 },
        { 4, "\u8bf7\u60a8\u628a\u5dee\u8bc4\u5220\u9664\uff0c\u8c22\u8c22\u914d\u5408\u3002" }, // expect: BSM2004
        { 5, "\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\uff0c\u8bf7\u67e5\u6536\u3002" },
    };
}
