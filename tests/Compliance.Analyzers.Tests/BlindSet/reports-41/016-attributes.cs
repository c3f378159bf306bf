using System;

namespace Stonebridge.Messaging;

[AttributeUsage(AttributeTargets.Class)]
public sealed class BuyerMessageTemplateAttribute : Attribute
{
    public BuyerMessageTemplateAttribute(string key, string body) { Key = key; Body = body; }
    public string Key { get; }
    public string Body { get; }
    public string? Subject { get; set; }
}

[BuyerMessageTemplate("late", "Dear customer, your garden hose is delayed until Tuesday. Sorry for that.", Subject = "Delay")]
public sealed class LateMessage { }

[BuyerMessageTemplate("bonus", "尊敬的顾客，这是您的专属优惠券码：HOSE-7，周日前有效。", Subject = "For you")] // expect: BSM1002
public sealed class BonusMessage { }

[BuyerMessageTemplate(
    "praise",
    "Dear customer, we are so glad you like the hose! Please copy those kind words into an Amazon review.", // expect: BSM2003|BSM2002
    Subject = "Your reply")]
public sealed class PraiseMessage { }
