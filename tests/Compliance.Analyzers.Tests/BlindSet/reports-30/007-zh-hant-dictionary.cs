using System.Collections.Generic;

namespace Halden.Oms.Localization;

public static class BuyerTextsZhHant
{
    public static readonly Dictionary<string, string> Texts = new()
    {
        ["shipping.delay"] = "親愛的顧客您好，您的包裹因海關查驗延誤，新的預計送達日為 {0}。",
        ["aftersales.refund"] = "親愛的顧客您好，我們已為此訂單辦理全額退款。",
        ["aftersales.review"] = "親愛的顧客您好，若您願意刪除先前的差評，我們會立即安排全額退款。", // expect: BSM2001|BSM2004
        ["aftersales.care"] = "親愛的顧客您好，下次選購時輸入折扣碼 HALDEN15，結帳立減一成五。", // expect: BSM1002|BSM1001
        ["aftersales.line"] = "親愛的顧客您好，請加入我們的 LINE 官方帳號 @haldenhome，由專人為您服務。", // expect: BSM3002|BSM3003
        ["aftersales.manual"] = "親愛的顧客您好，說明書第 12 頁載有重設步驟：長按電源鍵十秒即可。",
    };
}
