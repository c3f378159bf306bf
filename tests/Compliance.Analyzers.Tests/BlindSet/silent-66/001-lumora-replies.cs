using System;
using System.Collections.Generic;

namespace Northgate.Agency.Brands.Lumora
{
    public sealed class LumoraPriceQuestions
    {
        private static readonly Dictionary<string, Dictionary<string, string>> Answers = new(StringComparer.Ordinal)
        {
            ["en"] = new()
            {
                ["coupon"] = "Hello {buyer}, thank you for asking, but we are not able to hand out coupons or private prices. The price on the product page is the one that applies to everybody.",
                ["applied"] = "Hello {buyer}, the 10% coupon was already taken off your order {orderId}; you will find it on line 3 of the invoice.",
                ["gift"] = "Hello {buyer}, the gift message for order {orderId} was printed as you typed it, and there is no price on the slip.",
            },
            ["zh"] = new()
            {
                ["coupon"] = "您好 {buyer}，我们无法向单个买家提供优惠券或折扣，请以商品页面显示的价格为准。",
                ["applied"] = "您好 {buyer}，订单 {orderId} 已使用10%优惠券，发票第3行有列明。",
                ["gift"] = "您好 {buyer}，订单 {orderId} 的礼品留言已按您填写的内容打印，包裹中不含价格信息。",
            },
        };

        public string Answer(string lang, string topic) => Answers[lang][topic];
    }
}
