namespace Longfield.Messaging.Chinese;

/// <summary>Texts for buyers whose language of preference is Chinese.</summary>
internal static class ZhBuyerMessages
{
    // "Leave five stars, receive cash back."
    public const string FiveStars = "\u60A8\u597D\uFF0C\u7ED9\u6211\u4EEC\u4E94\u661F\u597D\u8BC4\uFF0C\u5373\u53EF\u8FD4\u73B0\u0035\u7F8E\u5143\u3002"; // expect: BSM2001

    public const string Contact = "您好，有任何问题请加我们的微信：longfield_cs，客服会第一时间处理。"; // expect: BSM3002|BSM3003

    public const string Gift = "您好，感谢购买，我们为您准备了一份小礼品，回复地址即可免费寄出。"; // expect: BSM1005

    public const string Split = "您好，如果您愿意把差~评删掉，我们马上为您处理。"; // expect: BSM2004

    public const string Delay = "您好，您的包裹因海关查验延误，预计周五送达。";

    public const string Refund = "您好，订单款项已原路全额退回，三到五个工作日到账。";

    public const string NextOrder = "您好，老顾客下次下单可享九折，欢迎再来。"; // expect: BSM1001|BSM1006
}
