namespace Ordis.Classic.Mailing
{
    /// <summary>Texts for zh-CN buyers; escaped because the build server reads the file as ASCII.</summary>
    public static class BuyerTextsAscii
    {
        // "Nin de bao guo yi yan wu": parcel delayed
        public const string Delay = "\u60A8\u7684\u5305\u88F9\u5DF2\u5EF6\u8BEF\uFF0C\u656C\u8BF7\u8C05\u89E3\u3002";

        // coupon for the next purchase
        public const string Coupon = "\u8D60\u9001\u60A8\u4E00\u5F20\u4F18\u60E0\u5238\uFF0C\u4E0B\u6B21\u8D2D\u4E70\u65F6\u4F7F\u7528\u3002"; // expect: BSM1002|BSM1006|BSM1001

        // five-star review please
        public const string Review = "\u8BF7\u60A8\u7ED9\u6211\u4EEC\u4E94\u661F\u597D\u8BC4\u3002"; // expect: BSM2002

        // replacement
        public const string Replacement = "\u6211\u4EEC\u5DF2\u4E3A\u60A8\u514D\u8D39\u8865\u5BC4\u7F3A\u5C11\u7684\u914D\u4EF6\u3002";
    }
}
