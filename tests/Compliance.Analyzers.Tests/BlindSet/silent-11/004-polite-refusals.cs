using System.Collections.Generic;

namespace KuaJing.KeFu.HuaShu
{
    // 买家索要折扣、礼品、返现时的标准拒绝话术
    public static class JuJueHuaShu
    {
        public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
        {
            ["discount.zh"] = "您好，很抱歉，我们无法提供私人折扣，请以商品页面显示的价格为准。",
            ["discount.en"] = "We are sorry, but we cannot offer private discounts. The price on the product page is the current one.",
            ["coupon.en"] = "We do not send coupon codes by message, thank you for understanding.",
            ["review.en"] = "Thank you, but we can't accept a review in exchange for a refund. Your refund does not depend on any review.",
            ["review.zh"] = "您好，退款与评价无关，我们不会以退款换取好评，您无需修改评价。",
            ["paypal.en"] = "Refunds can only be made through Amazon; we are not able to pay by PayPal or bank transfer.",
            ["wechat.zh"] = "您好，平台不允许我们提供微信或电话，请直接在此回复，我们会尽快处理。",
            ["gift.hant"] = "您好，很抱歉，我們不提供贈品，也無法贈送禮品卡。",
            ["direct.en"] = "Please place the order on Amazon, we do not sell outside of it.",
        };
    }
}
