namespace Longfield.Messaging.Chinese;

/// <summary>Service texts for buyers whose language of preference is Chinese.</summary>
internal static class ZhServiceMessages
{
    public const string Delay = "您好，您的订单因港口拥堵延误，预计下周三送达。如不愿等待，请回复本消息，我们将取消订单并全额退款。";

    public const string Refund = "您好，订单款项已通过亚马逊原路退回，三到五个工作日到账。";

    public const string Replacement = "您好，很抱歉杯盖有裂纹，我们今天免费为您补发一个新的杯盖。";

    public const string NoDiscount = "您好，我们无法提供站外优惠或优惠券，请以商品页面的价格为准。";

    public const string NoWeChat = "您好，按照亚马逊规定，我们不能通过微信联系，请直接回复本消息。";

    public const string Usage = "您好，打开后请先充电两小时，指示灯变绿后即可使用。";

    public const string Invoice = "您好，您需要的发票已作为附件上传，请查收。";

    public const string TraditionalAddress = "您好，物流公司找不到您的門牌號碼，請回覆完整地址，以便我們出貨。";
}
