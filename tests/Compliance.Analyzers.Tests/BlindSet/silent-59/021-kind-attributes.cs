using System;

namespace Tidehaven.AmazonMessaging;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute(string text) : Attribute
{
    public string Text { get; } = text;
    public string? Locale { get; init; }
}

public enum BuyerMessageKind
{
    [BuyerText("The parcel came back to us because the name is not on the bell. Under which name shall we send it again?")]
    NameOnBell,

    [BuyerText("Please look at the proof of your mug: is 'Grandpa Joe' spelled as you want it?")]
    Proof,

    [BuyerText("您好，您定制的杯子请确认文字是“外公老周”，确认后我们开始烧制。", Locale = "zh-CN")]
    ProofZh,

    [BuyerText("您好，杯子在運送途中破損，我們已重新寄出一個，不另收費。", Locale = "zh-TW")]
    BrokenZhTw,

    [BuyerText("We cannot send coupons or gift cards in messages. The mug in your order was charged at the price shown when you bought it.")]
    CouponRefusal,
}
