using System;

namespace Halden.Oms.Messaging;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute : Attribute
{
    public BuyerTextAttribute(string text) => Text = text;
    public string Text { get; }
    public string? Locale { get; init; }
}

public enum BuyerMessageKind
{
    [BuyerText("Dear customer, your replacement charger has left our warehouse. There is nothing to pay.")]
    ReplacementSent,

    [BuyerText("Dear customer, quote SPRING-ORCHID at checkout and your next charger costs you less.")] // expect: BSM1002|BSM1001
    PostDelivery,

    [BuyerText("尊敬的客户，您的替换件已寄出，无需支付任何费用。", Locale = "zh-Hans")]
    ReplacementSentZh,

    [BuyerText("尊敬的客户，凭此消息可免费领取一条同款数据线，数量有限。", Locale = "zh-Hans")] // expect: BSM1005
    PostDeliveryZh,

    [BuyerText("Dear customer, we have been told of your one-star review. Would you be so kind as to withdraw it?")] // expect: BSM2004
    CriticalReview,
}
