namespace Lotus.Crossborder.Replies;

public static class PoliteNo
{
    public static readonly List<string> ToBuyers = new()
    {
        "Thank you for asking, but we cannot offer discounts outside of Amazon.",
        "We are sorry, we have no coupon codes to give away; whatever is on offer is shown to everybody on the product page.",
        "Unfortunately we can't add a free gift to your parcel.",
        "Please do not transfer money to us; orders and payments are only possible through Amazon.",
        "You need not change your review. We will solve the problem with the curtain either way.",
        "We do not have a WhatsApp account for customers. Anyone who writes to you under our name there is not us.",
        "Neither a cashback nor a voucher is linked to our products. Please ignore the card in the box and report it to Amazon.",
        "抱歉，我们不能通过其他方式退款，所有退款都会由亚马逊退回您的原支付账户。",
        "您好，我们不提供赠品，也没有返现活动，请以商品页面为准。",
        "您好，评价由您自行决定，我们不会要求您修改；螺丝包会照常补寄。",
    };
}
