using System.Collections.Generic;

namespace MingYue.Shop.I18n;

public static class BuyerTextTable
{
    private static readonly Dictionary<string, Dictionary<string, string>> Map = new()
    {
        ["en"] = new()
        {
            ["invoice"] = "Your invoice for order {orderId} is attached as a PDF.",
            ["vip"] = "Would you like to test our unreleased lamps at no cost? Reply and we add you to our tester list.", // expect: BSM1006|BSM1005
            ["feedback"] = "The matter is solved, so kindly take down the negative seller feedback; it really hurts our account.", // expect: BSM2005
        },
        ["zh-Hans"] = new()
        {
            ["invoice"] = "订单 {orderId} 的发票已作为附件发送，请查收。",
            ["vip"] = "您已入选新品体验官，台灯免费送您试用，想要的话回复地址即可。", // expect: BSM1006|BSM1005
            ["feedback"] = "问题既然已经解决，请您务必删除那条店铺差评，否则我们账号会受影响。", // expect: BSM2005|BSM2004
        },
        ["zh-Hant"] = new()
        {
            ["invoice"] = "訂單 {orderId} 的發票已附上，請查收。",
            ["vip"] = "誠摯邀請您加入我們的 LINE 群組，好康優惠天天有！", // expect: BSM3002|BSM3003|BSM1001|BSM1007
        },
    };

    public static string Get(string lang, string key) => Map[lang][key];
}
