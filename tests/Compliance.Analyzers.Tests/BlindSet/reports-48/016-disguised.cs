namespace YunYing.Templates;

// 运营要求：敏感词要加符号，避免被系统拦截
public static class BiMianLanJie
{
    public static readonly string[] BuyerMsgs =
    {
        "您好，写好*评后可以返*现 5 美金，回复“1”告诉您怎么做。", // expect: BSM2001|BSM1004
        "您好，加薇❤信 tianyi-8866 领取延保卡。", // expect: BSM3002|BSM3003|BSM1006
        "Hello, a 5 s-t-a-r r.e.v.i.e.w from you would keep our little team going.", // expect: BSM2002
        "Hello, mail us at care (at) tianyi-outdoor (dot) com and we sort it out off the record.", // expect: BSM3002|BSM3003
        "您好，帐篷杆断裂的问题我们已登记，新的帐篷杆将于两天内免费寄出。",
        "Hello, your g i f t c a r d is ready, just confirm your order number.", // expect: BSM1005
        "\u4f18\u60e0\u5238\u5df2\u4e3a\u60a8\u5907\u597d\uff0c\u56de\u590d\u5373\u53ef\u9886\u53d6\u3002", // expect: BSM1002
    };
}
