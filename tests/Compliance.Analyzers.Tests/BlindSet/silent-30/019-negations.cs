using System.Collections.Generic;

namespace Halden.Helpdesk.Replies;

public static class RefusalReplies
{
    public static readonly IReadOnlyList<string> Texts = new[]
    {
        "Thank you for your enquiry. We do not give out coupon codes by message.",
        "We never offer refunds, gifts or discounts in exchange for a review.",
        "Please do not send us your e-mail address or telephone number; this message thread is all we need.",
        "We cannot accept payment by bank transfer or PayPal. Please place your order on Amazon.",
        "You offered to alter your review. That is not necessary; your refund does not depend on it.",
        "我们不会以任何礼品或返现换取评价，请放心。",
        "请勿通过微信或银行转账付款，所有订单请在亚马逊完成。",
    };
}
