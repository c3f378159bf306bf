using System.Collections.Generic;

namespace Huaqiang.CrossBorder.Messaging
{
    public static class ReplyLibrary
    {
        // key = 场景编码，value = 发给买家的正文
        public static readonly IReadOnlyDictionary<string, string> En = new Dictionary<string, string>
        {
            ["ADDR_CONFIRM"] = "Hello, the street number is missing in the address of order {orderId}. Could you tell us the number so that the courier can deliver the parcel?",
            ["INVOICE"] = "Hello, please find the VAT invoice for order {orderId} attached to this message.",
            ["PAYPAL_BACK"] = "Hello, send us your PayPal account and we will transfer 50% of the price back to you within 24 hours.", // expect: BSM1004
            ["WHOLESALE"] = "Hello, if you order directly from our factory without Amazon, you pay 30% less. Bank transfer is fine for us.", // expect: BSM3003, BSM1001
            ["SIZE"] = "Hello, the insole of size 42 is 26.5 cm long. For wide feet we would take size 43.",
        };

        public static readonly IReadOnlyDictionary<string, string> Zh = new Dictionary<string, string>
        {
            { "ADDR_CONFIRM", "您好，订单 {orderId} 的收件地址缺少门牌号，请您告诉我们，方便快递员派送。" },
            { "WECHAT", "您好，售后请加客服微信 lt_kefu08，24小时在线为您服务。" }, // expect: BSM3002
            { "INVOICE", "您好，订单 {orderId} 的发票已作为附件发送，请查收。" },
        };
    }
}
