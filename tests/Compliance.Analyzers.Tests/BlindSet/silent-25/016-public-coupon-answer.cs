namespace Baiyun.Notify.Answers;

// 买家主动问有没有公开优惠时的标准回复（已经法务确认）
public sealed class GongKaiYouHuiHuiFu
{
    public string NoCoupon(string buyer) =>
        $"Hello {buyer}, you asked whether there is a public coupon for the tent. At the moment there is none.";

    public string NoCouponZh(string buyer) =>
        $"{buyer}您好，您问到这款帐篷目前有没有公开优惠券：现在没有，价格以商品页面为准。";

    public string WhyNotApplied(string buyer, string orderId) =>
        $"Hello {buyer}, the coupon was not applied to order {orderId} because it had ended the day before.";

    public string AlreadyApplied(string buyer, string orderId) =>
        $"Hello {buyer}, the 5% coupon was already applied to order {orderId}; you can see it on the second line of the invoice.";
}
