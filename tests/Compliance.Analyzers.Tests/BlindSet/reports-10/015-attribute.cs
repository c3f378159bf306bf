using System;

namespace RuleEngine.Actions
{
    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    public sealed class BuyerMessageAttribute : Attribute
    {
        public BuyerMessageAttribute(string locale, string text) { Locale = locale; Text = text; }
        public string Locale { get; }
        public string Text { get; }
    }

    // 用特性存话术，谁想出来的……code review 时我不在
    [BuyerMessage("zh-CN", "您好，给我们点个五星好评，截图发来就返现 20 元哦。")] // expect: BSM2001
    [BuyerMessage("en-US", "Hello, post a five-star review, send us the screenshot and get $3 back.")] // expect: BSM2001
    public class PraiseAction : IRuleAction
    {
        public void Execute(RuleContext ctx) => ctx.Send(this);
    }

    [BuyerMessage("zh-CN", "您好，您的包裹在转运中破损，我们已重新发货，不另收费。")]
    [BuyerMessage("en-US", "Hello, your parcel was damaged in transit. We have shipped a new one at no cost to you.")]
    public class DamagedAction : IRuleAction
    {
        public void Execute(RuleContext ctx) => ctx.Send(this);
    }
}
