namespace Brandgroup.Rhein.Care.Refusals;

public record Refusal(string Code, string En, string Zh);

public static class Refusals
{
    public static readonly Refusal[] BuyerReplies =
    [
        new("DISCOUNT",
            "Thank you for asking. We cannot offer discounts by message; every buyer pays the price on the product page.",
            "感谢您的咨询。我们不能通过消息给予折扣，所有顾客都以商品页面的价格购买。"),
        new("COUPON",
            "You asked for a coupon for this filter: there is none at the moment.",
            "您询问该滤芯是否有优惠券：目前没有。"),
        new("GIFT",
            "You asked about the free gift. No gift belongs to this set; the box contains four filters and a manual.",
            "您询问的赠品并不属于本套装，盒内为四个滤芯和一份说明书。"),
        new("CASH",
            "Refunds are made through Amazon only. We do not send money by PayPal or other services.",
            "退款只能通过亚马逊办理，我们不会用微信或支付宝转账。"),
        new("TRADE",
            "The refund does not depend on any review. It has been issued today.",
            "退款与评价无关，今天已为您办理。"),
    ];
}
