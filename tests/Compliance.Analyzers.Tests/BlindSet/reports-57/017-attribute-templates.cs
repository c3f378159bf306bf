using System;

namespace ZonHelper.Templates;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerMessageAttribute(string text) : Attribute
{
    public string Text { get; } = text;
    public string? Chinese { get; init; }
}

public enum BuyerMessageKind
{
    [BuyerMessage("Your engraving reads as shown in the proof. Is the spelling right?", Chinese = "您好，刻字内容如图，请确认拼写。")]
    EngravingProof,

    [BuyerMessage("Hello, we set aside a free leather pouch for you, just tell us where to mail it.")] // expect: BSM1005
    Upsell,

    [BuyerMessage("Hello again, have you had time to review the pen? We wrote last week too.", // expect: BSM2006
        Chinese = "您好，上周也打扰过您，能否抽空写个商品评论？")] // expect: BSM2006
    SecondAsk,

    [BuyerMessage("Hello, the nib was faulty, a new one leaves today at no charge.")]
    NewNib,
}
