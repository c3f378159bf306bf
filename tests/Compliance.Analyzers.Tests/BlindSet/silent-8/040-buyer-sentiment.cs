using System;
using System.Linq;

namespace LanTu.Bot.Nlu
{
    // 识别买家来信的意图；这些句子是买家说的
    public class BuyerIntentMatcher
    {
        private static readonly string[] BargainPhrases =
        {
            "can i get a discount", "any coupon code", "is there a promo code", "give me a free gift",
            "便宜点", "有没有优惠券", "能打折吗", "送个小礼物",
        };

        private static readonly string[] ThreatPhrases =
        {
            "i will leave a bad review", "refund me or i post a one star review", "不退款我就给差评",
        };

        public string Match(string buyerText)
        {
            if (ThreatPhrases.Any(p => buyerText.Contains(p, StringComparison.OrdinalIgnoreCase))) return "review-threat";
            if (BargainPhrases.Any(p => buyerText.Contains(p, StringComparison.OrdinalIgnoreCase))) return "bargain";
            return "other";
        }

        public string ReplyFor(string intent, string buyer) => intent switch
        {
            "bargain" => $"Hello {buyer}, we can't offer private discounts or coupons. The price on the product page is the current one.",
            "review-threat" => $"Hello {buyer}, what is wrong with the item? If it is defective, we replace it or refund the order.",
            _ => string.Empty,
        };
    }
}
