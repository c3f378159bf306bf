using System;

namespace Kestrel.Crm.MessageTypes;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerMessageAttribute(string locale, string text) : Attribute
{
    public string Locale { get; } = locale;
    public string Text { get; } = text;
}

public enum BuyerMessageKind
{
    [BuyerMessage("en-US", "Hi {Name}, your parcel was damaged in the depot. A new one leaves today.")]
    Damaged,

    [BuyerMessage("en-US", "Hi {Name}, recommend us to a friend and both of you get 10 dollars back.")] // expect: BSM1006|BSM1004
    Referral,

    [BuyerMessage("zh-CN", "{Name}您好，您的包裹在仓库破损，今天已重新发出。")]
    DamagedZh,

    [BuyerMessage("zh-CN", "{Name}您好，扫描卡片上的二维码加入会员群，天天有福利。")] // expect: BSM3001|BSM3002|BSM3003|BSM1006
    Group,

    [BuyerMessage("en-US", "Hi {Name}, please e-mail the photos to help@kestrel-lamps.com, not here.")] // expect: BSM3002|BSM3003
    Photos,
}
