namespace Integra.Localization;

internal static class BuyerTexts
{
    internal static class ZhHans
    {
        internal const string AddressCheck = "您好，承运商无法识别门牌号，请回复完整地址以便我们发货。";
        internal const string ThankYou = "感谢您的购买！下次购买本店任意商品可享八五折。"; // expect: BSM1001|BSM1006
        internal const string Review = "如果您方便，请在商品页面写下您的评价，谢谢。"; // expect: BSM2006
    }

    internal static class ZhHant
    {
        internal const string AddressCheck = "您好，物流公司無法辨識門牌號碼，請回覆完整地址以便出貨。";
        internal const string ThankYou = "感謝您的支持，憑折扣碼 TEA20 再次選購即可折抵二十元。"; // expect: BSM1002|BSM1001
        internal const string Contact = "有任何問題請加我們的 LINE：@oolonghouse，專人為您服務。"; // expect: BSM3002|BSM3003
    }
}
