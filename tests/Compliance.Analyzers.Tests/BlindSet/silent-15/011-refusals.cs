using System.Collections.Generic;

namespace Panyu.AutoReply;

internal static class JuJueHuaShu
{
    // 买家提要求时的拒绝话术
    public static readonly IReadOnlyDictionary<string, string> Reply = new Dictionary<string, string>
    {
        ["ask_discount"] = "您好，我们不能私下给折扣，价格以商品页面为准，请谅解。",
        ["ask_coupon"] = "Hello, we can not give private coupon code by message, sorry for that.",
        ["ask_gift"] = "您好，抱歉，我们不提供赠品或礼品卡。",
        ["ask_wechat"] = "您好，平台规定不能互留微信或电话，请直接在这里回复。",
        ["ask_outside"] = "Hello, we can not sell or take payment outside of Amazon. Please order on the product page.",
        ["trade_review"] = "Hello, we never pay or give anything for a review, this is not allowed on Amazon.",
        ["ask_paypal"] = "您好，退款只能通过亚马逊退回原付款方式，不能转到PayPal。",
        ["offer_change"] = "Hello, thank you, but you need not change your review. We only want to solve the leak.",
    };
}
