namespace Zhonghe.Messaging.Generated;

// generated from buyer_messages.properties, native2ascii
internal static class BuyerMessagesZh
{
    public const string Delay = "\u60a8\u597d\uff0c\u60a8\u7684\u8ba2\u5355\u5ef6\u8bef\uff0c\u9884\u8ba1\u5468\u4e94\u9001\u8fbe\u3002";
    public const string Invoice = "\u60a8\u597d\uff0c\u53d1\u7968\u5df2\u968f\u9644\u4ef6\u53d1\u9001\uff0c\u8bf7\u67e5\u6536\u3002";
    public const string Gift = "\u60a8\u597d\uff0c\u4e3a\u60a8\u51c6\u5907\u4e86\u4e00\u4efd\u8d60\u54c1\uff0c\u56de\u590d\u989c\u8272\u5373\u53ef\u514d\u8d39\u9886\u53d6\u3002"; // expect: BSM1005
    public const string Coupon = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u7269\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006
    public const string Stars = "\u60a8\u597d\uff0c\u8bf7\u7ed9\u6211\u4eec5\u661f\u597d\u8bc4\uff0c\u8c22\u8c22\u652f\u6301\u3002"; // expect: BSM2002
    public const string Parts = "\u60a8\u597d\uff0c\u7f3a\u5931\u7684\u87ba\u4e1d\u5df2\u514d\u8d39\u8865\u5bc4\u3002";

    public const string English = "Dear buyer, we\u2019d be over the moon with a \u2605\u2605\u2605\u2605\u2605 review."; // expect: BSM2002
    public const string EnglishDelay = "Dear buyer, we\u2019re sorry: the parcel left Pozna\u0144 a day late.";
}
