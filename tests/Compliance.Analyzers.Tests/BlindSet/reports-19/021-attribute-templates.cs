using System;

namespace Orderly.Messaging.Annotations;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class BuyerMessageAttribute(string locale, string body) : Attribute
{
    public string Locale { get; } = locale;
    public string Body { get; } = body;
}

[BuyerMessage("en-US", "Dear buyer, the bulb in your order was from a faulty lot. A new one ships today without charge.")]
[BuyerMessage("zh-CN", "亲爱的买家，您订单里的灯泡属于问题批次，新灯泡今天免费寄出。")]
public sealed class FaultyLotNotice;

[BuyerMessage("en-US", "Dear buyer, whoever posts a picture of the lamp together with a review gets a free bulb pack from us.")] // expect: BSM2001
[BuyerMessage("zh-CN", "亲爱的买家，带图评价后联系客服，免费送灯泡一盒。")] // expect: BSM2001
public sealed class PictureReviewCampaign;

[BuyerMessage("en-US", "Dear buyer, our Black Friday week starts early for you: every lamp is a third cheaper until Sunday.")] // expect: BSM1001|BSM1007
[BuyerMessage("zh-CN", "亲爱的买家，黑五提前开抢，全店灯具低至七折，欢迎来逛逛。")] // expect: BSM1001|BSM1007
public sealed class EarlyBlackFriday;
