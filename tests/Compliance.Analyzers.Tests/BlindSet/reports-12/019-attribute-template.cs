using System;

namespace Merino.Messaging.Templates;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerMessageTextAttribute(string locale, string text) : Attribute
{
    public string Locale { get; } = locale;
    public string Text { get; } = text;
}

public enum BuyerMessageType
{
    [BuyerMessageText("en-GB", "Dear {buyer}, the blanket was returned to us as undeliverable. Please confirm your address in reply.")]
    Undeliverable,

    [BuyerMessageText("en-GB", "Dear {buyer}, thank you for shopping with us! Enjoy 10% off your second blanket with code WOOL10.")] // expect: BSM1001|BSM1002
    ThankYou,

    [BuyerMessageText("zh-CN", "尊敬的{buyer}，毛毯的退款已原路退回，请您查收。")]
    Refunded,

    [BuyerMessageText("zh-CN", "尊敬的{buyer}，麻烦您修改一下之前的评价，把三颗星改成五颗星，谢谢。")] // expect: BSM2004
    RatingChange,
}
