using System;
using System.Collections.Generic;

namespace Haoyue.Cs.Refunds
{
    public static class RefundAndResendTexts
    {
        private static readonly Dictionary<string, Dictionary<string, string>> Texts =
            new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase)
            {
                ["en"] = new Dictionary<string, string>
                {
                    ["full"] = "Hello {0}, we have refunded order {1} in full. The money goes back to the card you paid with and is usually visible after three to five working days.",
                    ["partial"] = "Hello {0}, one of the four cushions in order {1} had a torn seam, so we have issued a partial refund of {2} through Amazon.",
                    ["resend"] = "Hello {0}, a free replacement for the broken glass lid left our warehouse today. Please throw the broken one away carefully.",
                    ["both"] = "Hello {0}, would you prefer a replacement lid or a refund for order {1}? Just answer this message with your choice.",
                },
                ["zh"] = new Dictionary<string, string>
                {
                    ["full"] = "{0}您好，订单{1}已全额退款，款项将原路退回您付款时使用的银行卡，一般三到五个工作日到账。",
                    ["partial"] = "{0}您好，订单{1}的四个靠垫中有一个开线，我们已通过亚马逊为您部分退款{2}。",
                    ["resend"] = "{0}您好，破损的玻璃盖已于今日免费补发，请小心处理碎玻璃。",
                    ["both"] = "{0}您好，订单{1}您希望补发玻璃盖还是退款？请直接回复本消息告诉我们。",
                },
            };

        public static string Build(string lang, string key, params object[] args)
        {
            if (!Texts.TryGetValue(lang, out var set))
            {
                set = Texts["en"];
            }
            return string.Format(set[key], args);
        }
    }
}
