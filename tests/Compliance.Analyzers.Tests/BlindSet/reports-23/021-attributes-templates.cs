using System;

namespace PawKitchen.Web.Templates;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerMessageAttribute(string body) : Attribute
{
    public string Body { get; } = body;
    public string? Chinese { get; set; }
}

public enum LetterKind
{
    [BuyerMessage("Dear {buyer}, your replacement is shipped, the old kettle you can recycle.", Chinese = "{buyer}您好，换货已寄出，旧水壶您可自行处理。")]
    Replacement,

    [BuyerMessage("Dear {buyer}, text us a screenshot of your review and receive a free descaler.")] // expect: BSM2001|BSM1005
    Screenshot,

    [BuyerMessage("Dear {buyer}, thank you for the call.",
        Chinese = "{buyer}您好，下次直接找我们下单，不走亚马逊，价格便宜两成。")] // expect: BSM3003|BSM1001
    Direct,
}
