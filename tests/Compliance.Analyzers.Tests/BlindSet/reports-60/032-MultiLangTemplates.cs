using System.Collections.Generic;

namespace QuanQiu.Tong.I18n
{
    public class BuyerMessageI18n
    {
        public static readonly Dictionary<string, Dictionary<string, string>> Data = new Dictionary<string, Dictionary<string, string>>
        {
            ["delay"] = new Dictionary<string, string>
            {
                ["zh-CN"] = "您好，订单{0}因机场管制晚到两天，预计{1}送达。",
                ["zh-TW"] = "您好，訂單{0}因機場管制晚到兩天，預計{1}送達。",
                ["en-US"] = "Hello, order {0} will be 2 days late because the airport was closed, new date is {1}.",
            },
            ["seller_feedback"] = new Dictionary<string, string>
            {
                ["zh-CN"] = "您好，把卖家反馈的一星取消掉，我们就给您退运费。", // expect: BSM2005|BSM2001
                ["zh-TW"] = "您好，把賣家回饋的一星取消掉，我們就退您運費。", // expect: BSM2005|BSM2001
                ["en-US"] = "Hello, take away the one star from seller feedback, then we refund your shipping cost.", // expect: BSM2005|BSM2001
            },
            ["part"] = new Dictionary<string, string>
            {
                ["zh-CN"] = "您好，新的密封圈已寄出，装上之前请先擦干接口。",
                ["zh-TW"] = "您好，新的密封圈已寄出，安裝前請先擦乾接口。",
                ["en-US"] = "Hello, the new seal ring was sent out, please dry the joint before you put it on.",
            },
        };
    }
}
