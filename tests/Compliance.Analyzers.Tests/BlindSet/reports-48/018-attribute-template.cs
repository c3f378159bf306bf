namespace Amz.Sdk.Annotations;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerMessageAttribute(string text) : Attribute
{
    public string Text { get; } = text;
    public string Zh { get; set; } = "";
}

/// <summary>站内信场景枚举，特性里放默认话术</summary>
public enum MessageScene
{
    [BuyerMessage("Hello, please confirm the engraving text for order {orderId}.", Zh = "您好，请确认订单 {orderId} 的刻字内容。")]
    KeZi = 1,

    [BuyerMessage("Hello, show your friends the mug on Instagram @mugcraft.cn and follow us there for news.")] // expect: BSM3002|BSM1007|BSM3001|BSM3003
    SheJiao = 2,

    [BuyerMessage("Hello, we hope the mug is fine.", Zh = "您好，凭本消息下次购马克杯，第二件半价。")] // expect: BSM1001|BSM1006
    FuGou = 3,

    [BuyerMessage("Hello, the handle broke in transit; a new mug is on the way.", Zh = "您好，杯柄在运输中断裂，新的马克杯已寄出。")]
    BuFa = 4,
}
