namespace Wexford.Toys.Outbound;

internal sealed class CouponAnswers
{
    internal string NotApplied(string buyer, string order) =>
        $"Dear {buyer}, we have looked at order {order}. The coupon was not applied because it ended on the day before your purchase, " +
        "and we are unable to apply it afterwards.";

    internal string Applied(string buyer, string order, decimal amount) =>
        $"Dear {buyer}, the coupon of £{amount:0.00} was already deducted from order {order}; you can see it on the invoice in Your Orders.";

    internal string NoneExists(string buyer) =>
        $"Dear {buyer}, there is no coupon for this puzzle at present, and we do not issue codes by message.";

    internal string ChineseNone => "您好，该商品目前没有优惠券，我们也不会通过消息发放优惠码。";
}
