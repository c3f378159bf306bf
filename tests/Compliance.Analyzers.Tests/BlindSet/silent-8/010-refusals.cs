using System.Collections.Generic;

namespace LanTu.Erp.Kefu
{
    public class JuJueHuaShu
    {
        public static readonly IReadOnlyList<string> En = new[]
        {
            "Thank you for your question. We cannot give discounts or coupons in messages; the price on the product page applies to everybody.",
            "We are not allowed to send you a gift card or any other reward in return for a review, and we would not want to.",
            "We do not use WhatsApp or WeChat with Amazon customers. Please reply here and we will help you.",
            "We can't accept a payment by PayPal or bank transfer. Please order and pay only through Amazon.",
            "Thank you for offering to change your review. That is not necessary; we replace the broken handle in any case.",
        };

        public static readonly IReadOnlyList<string> Zh = new[]
        {
            "您好，我们无法提供私人折扣，也没有优惠券可以发送，请以商品页面价格为准。",
            "您好，根据平台规定，我们不能用礼品或返现换取好评，请您谅解。",
            "您好，我们不提供微信客服，请直接回复本消息。",
            "您好，退款只能通过亚马逊原路退回，不能转账到支付宝。",
        };
    }
}
