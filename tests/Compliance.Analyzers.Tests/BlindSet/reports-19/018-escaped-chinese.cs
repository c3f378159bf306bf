namespace Mingda.Tools.Notify;

internal static class XiaoXiMoBan
{
    // 以下文本由旧系统导出，保留转义
    internal const string FaHuo = "\u60A8\u597D\uFF0C\u5305\u88F9\u5DF2\u91CD\u65B0\u5BC4\u51FA\uFF0C\u9884\u8BA1\u5468\u4E94\u5230\u8FBE\u3002";

    // 您好，回复本消息即可领取优惠券，下单立减五美元。
    internal const string YouHui = "\u60A8\u597D\uFF0C\u56DE\u590D\u672C\u6D88\u606F\u5373\u53EF\u9886\u53D6\u4F18\u60E0\u5238\uFF0C\u4E0B\u5355\u7ACB\u51CF\u4E94\u7F8E\u5143\u3002"; // expect: BSM1002|BSM1001

    // 您好，请给我们五星好评。
    internal const string HaoPing = "\u60A8\u597D\uFF0C\u8BF7\u7ED9\u6211\u4EEC\u4E94\u661F\u597D\u8BC4\u3002"; // expect: BSM2002

    internal static readonly string[] KeFuHuiFu =
    {
        "您好，退款已经原路退回，一般三到五个工作日到账。",
        "您好，加微❤信 dongguan_xiaoli，给您内部价。", // expect: BSM3002|BSM3003|BSM1001
        "您好，说明书已作为附件发给您，请查收。",
        "您好，写个好 评 ，我们返 现 五刀哦。", // expect: BSM2001|BSM1004|BSM2002
    };
}
