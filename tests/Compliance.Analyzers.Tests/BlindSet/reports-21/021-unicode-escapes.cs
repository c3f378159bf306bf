namespace Kanal.Localization
{
    public static class MessagesZh
    {
        // 退款通知
        public const string Refund = "\u60A8\u597D\uFF0C\u9000\u6B3E\u5DF2\u539F\u8DEF\u9000\u56DE\u3002";

        // 您好，送您一张优惠券，下次购买可用。
        public const string Voucher = "\u60A8\u597D\uFF0C\u9001\u60A8\u4E00\u5F20\u4F18\u60E0\u5238\uFF0C\u4E0B\u6B21\u8D2D\u4E70\u53EF\u7528\u3002"; // expect: BSM1002|BSM1006

        // 您好，请给我们五星好评。
        public const string Haoping = "\u60A8\u597D\uFF0C\u8BF7\u7ED9\u6211\u4EEC\u4E94\u661F\u597D\u8BC4\u3002"; // expect: BSM2002

        // 您好，包裹已由DHL揽收。
        public const string Pickup = "\u60A8\u597D\uFF0C\u5305\u88F9\u5DF2\u7531DHL\u63FD\u6536\u3002";

        public const string VoucherEn = "Hello, a \u20AC5 shopping voucher for your next visit is attached\u00A0\u2013 with our thanks."; // expect: BSM1002|BSM1006
    }
}
