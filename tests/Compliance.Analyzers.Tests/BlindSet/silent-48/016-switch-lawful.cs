namespace Amz.KeFu.Faq;

public static class FaqReply
{
    public static string Reply(string intent, string buyer) => intent switch
    {
        "coupon_public" => $"{buyer}您好，您问到的优惠券是商品页面上对所有顾客公开的，我们没有另外的私人优惠码。",
        "ask_discount" => $"Hi {buyer}, thank you for asking. We can't offer private discounts; the price on the product page is the current one.",
        "offer_review" => $"Hi {buyer}, thank you, but please do not change your review because of the refund. The two have nothing to do with each other.",
        "ask_paypal" => $"Hi {buyer}, refunds are only made through Amazon; we are not able to pay you by PayPal.",
        "ask_wechat" => $"{buyer}您好，我们不提供微信或电话，所有问题请直接在此回复，我们会在 24 小时内答复。",
        "ask_direct" => $"{buyer}您好，我们不能在亚马逊之外接单，请在商品页面下单。",
        "gift_wrap" => $"{buyer}您好，订单已勾选礼品包装，包裹内不会放价格单。",
        _ => $"{buyer}您好，您的问题已转交仓库核实，明天中午前答复您。",
    };
}
