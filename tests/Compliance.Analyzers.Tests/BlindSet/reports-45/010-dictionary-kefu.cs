using System.Collections.Generic;

namespace KeFu.AutoReply
{
    // 客服自动回复（亚马逊买家）
    public class AutoReplyDict
    {
        public static readonly Dictionary<string, string> Replies = new Dictionary<string, string>
        {
            { "物流", "您好，您的包裹正在派送中，请留意当天的快递员来电。" },
            { "优惠", "您好，链接上的价格不变，不过私下给您便宜3美元，拍下后我帮您改。" }, // expect: BSM1001|BSM3003
            { "退货", "您好，退货标签已经发到您的账户，请在14天内寄出。" },
            { "折扣码", "您好，这是给您的专属折扣码 SAVE20，结账时填写就能减20%。" }, // expect: BSM1002|BSM1001
            { "转账", "您好，请提供一下您的PayPal账号，我们把货款的一半退给您。" }, // expect: BSM1004|BSM3003|BSM3004
            { "官网", "您好，在我们官网购买更划算，欢迎访问 haoju-home.com。" }, // expect: BSM3001|BSM3003
            { "保修", "您好，产品保修一年，请提供订单号和故障视频，我们为您更换。" },
        };
    }
}
