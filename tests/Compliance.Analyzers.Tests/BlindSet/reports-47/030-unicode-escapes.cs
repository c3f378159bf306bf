namespace Generated.Messages
{
    // Converted from messages_zh.properties with native2ascii, do not edit by hand
    internal static class BuyerMessagesZh
    {
        // 您好，您的包裹正在清关，请耐心等待。
        public const string CustomsMessage = "\u60a8\u597d\uff0c\u60a8\u7684\u5305\u88f9\u6b63\u5728\u6e05\u5173\uff0c\u8bf7\u8010\u5fc3\u7b49\u5f85\u3002";

        // 您好，送您一张优惠券，下次购物可用。
        public const string CouponMessage = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u7269\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006

        // 您好，请给我们五星好评。
        public const string StarsMessage = "\u60a8\u597d\uff0c\u8bf7\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\u3002"; // expect: BSM2002

        public const string DealMessage = "Hello, get 25\u0025 off the matching cushion if you order today."; // expect: BSM1001
    }
}
