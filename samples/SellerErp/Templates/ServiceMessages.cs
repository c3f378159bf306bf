namespace SellerErp.Templates;

/// <summary>Messages that an order needs. None of them breaks a rule, though many hold the words of the rules.</summary>
public static class ServiceMessages
{
    public const string Delay =
        "Hello, your parcel for order {orderId} is two days late. The new delivery date is {date}. " +
        "If that is too late for you, tell us and we will cancel the order and refund it in full.";

    public const string DamagedRefund =
        "We are sorry that the {item} arrived broken. We have refunded your order {orderId} in full; you do not need to return it.";

    public const string MissingPart =
        "Thank you for telling us that the {part} was missing. A free replacement left our warehouse today.";

    public const string CouponWasApplied =
        "You asked about the total on your invoice: the coupon you clipped was already applied to this order, so $4.00 was taken off at checkout.";

    // A product's name: compliance.allowed lists it.
    public const string CouponClipper = "Please use the coupon clipper with dry hands; a new blade is on its way to you.";

    public const string NoPrivateDiscount =
        "Thank you for asking. We cannot offer a private discount; the price on the product page is the current one for every buyer.";

    public const string CheckEngraving = """
        Dear {buyer},

        please review the proof of your engraving: the front reads "Best Coach Ever", the back "5 stars".
        Reply to this message with your approval and we will start today.
        """;

    public const string DelayZh = "您好，您的订单 {orderId} 因天气延误，预计 {date} 送达。如果等不及，请回复我们，我们会取消订单并全额退款。";

    public const string DamagedZh = "非常抱歉，台灯到货时已损坏。我们已为订单 {orderId} 全额退款，商品无需退回。";

    public const string NoDiscountZh = "感谢咨询。我们无法提供私人折扣，请以商品页面显示的价格为准。";

    public const string AddressZh = "您好，订单 {orderId} 的收货地址缺少门牌号，请直接回复本消息补充，我们收到后马上发货。";
}
