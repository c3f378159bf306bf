namespace Hermes.Erp.Mail;

/// <summary>Texts are escaped because the build agents run with code page 1252.</summary>
internal static class ZhBodies
{
    // 您好，您的包裹已重新派送，请留意。
    internal const string Redelivery = "\u60a8\u597d\uff0c\u60a8\u7684\u5305\u88f9\u5df2\u91cd\u65b0\u6d3e\u9001\uff0c\u8bf7\u7559\u610f\u3002";

    // 您好，凭优惠券下次购物可减三十元。
    internal const string Coupon = "\u60a8\u597d\uff0c\u51ed\u4f18\u60e0\u5238\u4e0b\u6b21\u8d2d\u7269\u53ef\u51cf\u4e09\u5341\u5143\u3002"; // expect: BSM1002|BSM1001

    // 您好，给五星好评，我们返现二十元。
    internal const string Stars = "\u60a8\u597d\uff0c\u7ed9\u4e94\u661f\u597d\u8bc4\uff0c\u6211\u4eec\u8fd4\u73b0\u4e8c\u5341\u5143\u3002"; // expect: BSM2001

    internal const string EnBody = "Dear customer, the gl\u0061ss shade is being replaced \u2013 no action is needed on your side.";

    internal const string EnAsk = "Dear customer, there\u2019s a \u00a35 gift card in it for you if you rev\u0069ew the lamp today."; // expect: BSM2001

    internal static string Body(bool chinese) => chinese ? Redelivery : EnBody;
}
