namespace KuaJing.Gongju.Templates;

public static class LetterPool
{
    // 买家消息,随机抽取
    public static readonly string[] BuyerLetters =
    {
        "您好，请确认刻字内容是否为“小雨”，确认后我们当天发货。",
        "您好，给个5星好*评，咱们返 现 8 美金哦。", // expect: BSM2001
        "加 V❤信 lily8856，我们私下给您处理。", // expect: BSM3002|BSM3003
        "\u4f18\u60e0\u5238\u5df2\u4e3a\u60a8\u51c6\u5907\u597d\uff0c\u4e0b\u6b21\u8d2d\u4e70\u5373\u53ef\u4f7f\u7528\u3002", // expect: BSM1002|BSM1006
        "您好，充电器请使用5V2A规格，功率过大可能损坏电池。",
    };

    public static readonly string[] EnglishBuyerLetters =
    {
        "Hi, a f.i.v.e s.t.a.r r.e.v.i.e.w from you would help us a lot.", // expect: BSM2002
        "Hi, write to hello (at) glowlamp (dot) com and we go on there.", // expect: BSM3002|BSM3003
        "Hi, the lamp must cool down before you change the bulb.",
    };
}
