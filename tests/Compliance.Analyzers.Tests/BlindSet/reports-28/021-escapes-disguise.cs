namespace Integra.Legacy.Import;

// Texts taken over from the old desktop client (buyer messages, do not re-encode).
public static class ImportedBuyerMessages
{
    public static readonly string[] ZhTexts =
    [
        "\u60a8\u597d\uff0c\u4f18\u60e0\u5238\u5df2\u4e3a\u60a8\u51c6\u5907\u597d\uff0c\u4e0b\u5355\u65f6\u8f93\u5165\u5373\u53ef\u4f7f\u7528\u3002", // expect: BSM1002
        "您好，包裹已到达目的地国家，预计两日内派送。",
        "您好，留个5⭐好 评，返 现 3 美金，私聊客服哦。", // expect: BSM2001
    ];

    public static readonly string[] EnTexts =
    [
        "Hello, please find the missing screws in a small envelope next week.",
        "Hello, write to us at care (at) novafan (dot) com for a faster solution.", // expect: BSM3002|BSM3003
        "Hello, a c-o-u-p-o-n for your next fan is yours, only say the word.", // expect: BSM1002|BSM1006
    ];
}
