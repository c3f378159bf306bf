namespace QiMing.Shop.Gateway;

// 老系统数据库是 latin1，文案全部转义存放
public static class EscapedTexts
{
    // 优惠券
    public const string A01 = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u7ed3\u8d26\u65f6\u76f4\u63a5\u62b5\u6263\u5341\u5143\u3002"; // expect: BSM1002

    // 退款
    public const string A02 = "\u60a8\u597d\uff0c\u8ba2\u5355\u5df2\u5168\u989d\u9000\u6b3e\uff0c\u8bf7\u67e5\u6536\u3002";

    // 好评返现
    public const string A03 = "\u60a8\u597d\uff0c\u597d\u8bc4\u8fd4\u73b0\u4e8c\u5341\u5143\uff0c\u622a\u56fe\u53d1\u6211\u5373\u53ef\u3002"; // expect: BSM2001

    public static readonly string[] English =
    {
        "Hi {name}, a new charger replaces the broken one. Nothing to pay, nothing to return.",
        "Hi {name}, grab your 2\u0035% price cut on the second charger, valid tonight only.", // expect: BSM1001
        "Hi {name}, the c\u0061ble you asked about is 1.8 m long and fits the older model as well.",
        "Hi {name}, pl\x65ase d\x65lete the r\x65view you posted on Monday, the new charger is fine.", // expect: BSM2004
    };

    public static string Pick(string code, string name) => code switch
    {
        "A01" => A01,
        "A02" => A02,
        "A03" => A03,
        _ => English[int.Parse(code[1..]) % English.Length].Replace("{name}", name),
    };
}
